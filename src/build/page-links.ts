import { forEachStartTag } from './markup.ts';

/** Ids and links of a page. */
export interface PageLinks {
  /** Fragment ids of the page. */
  ids: Set<string>;
  /** URLs as written, without duplicates. */
  links: Set<string>;
}

/** Attributes whose value is a URL. */
const ADDRESSES: ReadonlySet<string> = new Set(['href', 'src', 'poster', 'action', 'formaction', 'xlink:href']);
/** `<meta>` properties whose content is a URL. */
const META_ADDRESSES = new Set(['og:url', 'og:image', 'twitter:image']);

/** Read the ids and the links of an HTML page (or SVG image). */
export function readPageLinks(markup: string): PageLinks {
  const ids = new Set<string>();
  const links = new Set<string>();
  forEachStartTag(markup, (name, attributes) => {
    for (const [attribute, value] of attributes) {
      if (ADDRESSES.has(attribute)) links.add(value.trim());
      else if (attribute === 'srcset') for (const candidate of value.split(',')) links.add(candidate.trim().split(/\s/, 1)[0]!);
    }
    const id = attributes.get('id') ?? (name === 'a' ? attributes.get('name') : undefined);
    if (id !== undefined) ids.add(id);
    if (name === 'meta' && META_ADDRESSES.has(attributes.get('property') ?? attributes.get('name') ?? '')) links.add((attributes.get('content') ?? '').trim());
  });
  return { ids, links };
}
