import { escapeAttribute, unescapeAttribute } from './attributes.ts';

/** A page on another site and its copy in a public archive. */
export interface LinkCopy {
  /** Address of the page, as the article's text links to it. */
  url: string;
  /** Address of the copy. */
  copy: string;
  /** The day the copy was made, as readers read it: `6 July 2023`. */
  label: string;
}

/**
 * Return the HTML of an article with a link to the archived copy after each link to a page that has one.
 *
 * @param html written by `renderHtml`
 */
export function addLinkCopies(html: string, copies: readonly LinkCopy[]): string {
  if (copies.length === 0) return html;
  const copyOf = new Map(copies.map((copy) => [copy.url, copy]));
  // Links cannot contain links, so the next end tag is this link's.
  return html.replace(/<a href="(https?:[^"]*)"[^>]*>[^]*?<\/a>/g, (link, address: string) => {
    const copy = copyOf.get(unescapeAttribute(address));
    return copy === undefined ? link : `${link} ${copyLink(copy)}`;
  });
}

/** Return the link to a copy. Its text is a single word, because it follows a link within a sentence; the title gives the details. */
function copyLink({ url, copy, label }: LinkCopy): string {
  const title = escapeAttribute(`Archived copy of ${label}: ${url}`);
  return `<a class="link-copy" href="${escapeAttribute(copy)}" rel="external noopener" title="${title}">archived</a>`;
}
