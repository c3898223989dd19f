import type { Problem, ProblemAt } from '../../content-files/index.ts';
import { suggestion } from '../../text/index.ts';

/** Return the addresses of other sites in the links of an article's HTML, without duplicates, in text order. Fragments are kept as the author wrote them. */
export function externalLinks(html: string): string[] {
  return [...new Set(Array.from(html.matchAll(/<a [^>]*?href="(https?:[^"]*)"/g), ([, address]) => decodeAttribute(address!)))];
}

/** Return a problem for each entry of `links` (pages with archived copies) to which the text has no link. */
export function linksNotInText(links: readonly { url: string }[], html: string, problemAt: ProblemAt): Problem[] {
  if (links.length === 0) return [];
  const present = externalLinks(html);
  return links.flatMap(({ url }, index) =>
    present.includes(url)
      ? []
      : [problemAt(['links', index, 'url'], `The text has no link to “${url}”: take the entry out, or correct the address.${suggestion(url, present)}`)],
  );
}

/** Return an attribute value with the character references decoded that the renderer writes. */
function decodeAttribute(attribute: string): string {
  return attribute.replace(/&(?:#x26|amp);/g, '&').replace(/&(?:#x22|quot);/g, '"');
}
