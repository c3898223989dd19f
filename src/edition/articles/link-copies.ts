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
 * Add a link to its archived copy after each link of an article to another site that has one.
 *
 * @param html written by `renderHtml`
 */
export function addLinkCopies(html: string, copies: readonly LinkCopy[]): string {
  if (copies.length === 0) return html;
  const copyOf = new Map(copies.map((copy) => [copy.url, copy]));
  // Links cannot contain links, so the next end tag is this link's.
  return html.replace(/<a href="(https?:[^"]*)"[^>]*>[^]*?<\/a>/g, (link, address: string) => {
    const found = copyOf.get(unescapeAttribute(address));
    return found === undefined ? link : `${link} ${copyLink(found)}`;
  });
}

/** The visible word is short, because it stands within a sentence; the title says the rest. */
function copyLink({ url, copy, label }: LinkCopy): string {
  const title = escapeAttribute(`Archived copy of ${label}: ${url}`);
  return `<a class="link-copy" href="${escapeAttribute(copy)}" rel="external noopener" title="${title}">archived</a>`;
}
