import type { Problem, ProblemAt } from '../../content-files/index.ts';
import { suggestion } from '../../text/index.ts';

/** Return the addresses on other sites that a body links to, each once, in the order of the text. A fragment is kept: it is part of what the author wrote. */
export function externalLinks(html: string): string[] {
  return [...new Set(Array.from(html.matchAll(/<a [^>]*?href="(https?:[^"]*)"/g), ([, address]) => decoded(address!)))];
}

/** Return the problems of copies whose page the text does not link to. */
export function linksNotInText(links: readonly { url: string }[], html: string, problemAt: ProblemAt): Problem[] {
  if (links.length === 0) return [];
  const present = externalLinks(html);
  return links.flatMap(({ url }, index) =>
    present.includes(url)
      ? []
      : [problemAt(['links', index, 'url'], `The text has no link to “${url}”: take the entry out, or correct the address.${suggestion(url, present)}`)],
  );
}

/** Undo the escapes of an attribute that the renderer writes. */
function decoded(attribute: string): string {
  return attribute.replace(/&(?:#x26|amp);/g, '&').replace(/&(?:#x22|quot);/g, '"');
}
