import { forEachStartTag, type Attributes } from './markup.ts';

/** What a page can be led to and where it leads. */
export interface PageLinks {
  /** Fragment ids of the page. */
  ids: Set<string>;
  /** Addresses as written, each once. */
  links: Set<string>;
}

/** Attributes whose value is one address. */
const ADDRESSES = ['href', 'src', 'poster', 'action', 'formaction', 'xlink:href'];
/** `<meta>` properties whose content is an address. */
const META_ADDRESSES = new Set(['og:url', 'og:image', 'twitter:image']);

/** Read the ids and the links of an HTML page (or SVG image). */
export function readPageLinks(markup: string): PageLinks {
  const ids = new Set<string>();
  const links = new Set<string>();
  forEachStartTag(markup, (name, attributes) => {
    const id = attributes.get('id') ?? (name === 'a' ? attributes.get('name') : undefined);
    if (id !== undefined) ids.add(id);
    for (const address of addressesOf(name, attributes)) links.add(address.trim());
  });
  return { ids, links };
}

function addressesOf(name: string, attributes: Attributes): string[] {
  if (attributes.size === 0) return [];
  const addresses = ADDRESSES.map((attribute) => attributes.get(attribute)).filter((value) => value !== undefined);
  const sourceSet = attributes.get('srcset');
  if (sourceSet !== undefined) addresses.push(...sourceSet.split(',').map((candidate) => candidate.trim().split(/\s/, 1)[0]!));
  if (name === 'meta' && META_ADDRESSES.has(attributes.get('property') ?? attributes.get('name') ?? '')) {
    addresses.push(attributes.get('content') ?? '');
  }
  return addresses;
}
