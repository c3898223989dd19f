import type { Element, Root } from 'hast';
import GithubSlugger from 'github-slugger';
import { AUTHOR_PREFIX } from './allowed-html.ts';

/** Ids used by the page around an article, and those of annotations: headings must not use them. */
const PAGE_IDS =
  /^(?:main|text|when|who-and-where|sourcing|sources|keys|cite|by-hand|before-this|after-this|mark-card|figures|search-box-query|sheet-heading|corrections|top|[a-z-]+-label|[mtfc]\d+|s-[a-z\d]+|added-\d+|user-content-.*)$/;

/**
 * Give each `<h1>`…`<h6>` of an article an id made from its text, as GitHub does (lower case, hyphens for spaces, `-1` for a duplicate), and a link to
 * itself. Links to fragments of the article are resolved to these ids, or to the prefixed form of an id that the author wrote.
 */
export function linkFragments(tree: Root): void {
  const slugger = new GithubSlugger();
  const elements = elementsOf(tree);
  /** Maps each fragment that an author may have written to its id. */
  const places = new Map<string, string>();
  const headings: [element: Element, id: string][] = [];
  for (const element of elements) {
    const own = element.properties['id'];
    if (typeof own === 'string') places.set(own.slice(own.startsWith(AUTHOR_PREFIX) ? AUTHOR_PREFIX.length : 0), own);
  }
  for (const element of elements) {
    if (!/^h[1-6]$/.test(element.tagName) || element.properties['id'] === 'footnote-label') continue;
    const wanted = slugger.slug(textOf(element)).replace(/^$/, 'section');
    const id = PAGE_IDS.test(wanted) ? slugger.slug(wanted) : wanted;
    const own = element.properties['id'];
    if (typeof own === 'string') places.set(own.slice(AUTHOR_PREFIX.length), id);
    places.set(wanted, id);
    element.properties = { ...element.properties, id };
    headings.push([element, id]);
  }
  const ids = new Set(places.values());
  for (const element of elements) {
    const { href } = element.properties;
    if (element.tagName !== 'a' || typeof href !== 'string' || !href.startsWith('#')) continue;
    const wanted = decode(href.slice(1));
    const id = ids.has(wanted) ? wanted : (places.get(wanted) ?? places.get(wanted.toLowerCase()));
    if (id !== undefined) element.properties['href'] = `#${encodeURIComponent(id)}`;
  }
  // The link has no text, so that the text of the heading is unchanged.
  for (const [element, id] of headings) {
    element.children.push({
      type: 'element',
      tagName: 'a',
      properties: { href: `#${encodeURIComponent(id)}`, className: ['heading-link'], ariaLabelledBy: [id] },
      children: [],
    });
  }
}

function elementsOf(tree: Root): Element[] {
  const elements: Element[] = [];
  const open = tree.children.toReversed();
  for (let node = open.pop(); node; node = open.pop()) {
    if (node.type !== 'element') continue;
    elements.push(node);
    open.push(...node.children.toReversed());
  }
  return elements;
}

function textOf(element: Element): string {
  return element.children.map((child) => (child.type === 'text' ? child.value : child.type === 'element' ? textOf(child) : '')).join('');
}

function decode(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
