import type { Element, Root } from 'hast';
import GithubSlugger from 'github-slugger';
import { AUTHOR_PREFIX } from './allowed-html.ts';

/** Ids of the page around an article and of annotations. Headings must not use them. */
const PAGE_IDS =
  /^(?:main|text|when|who-and-where|sourcing|sources|keys|cite|overrides|before-this|after-this|mark-card|figures|search-box-query|sheet-heading|corrections|top|[a-z-]+-label|[mtfc]\d+|s-[a-z\d]+|added-\d+|user-content-.*)$/;

/**
 * Give each `<h1>`…`<h6>` of an article an id and a link to itself, in place. The id is derived from the text as on GitHub: `the-bridge`, `the-bridge-1` for a
 * duplicate. Links to fragments of the article are changed to these ids, or to an id that the author wrote with the prefix that it now has.
 */
export function linkFragments(tree: Root): void {
  const slugger = new GithubSlugger();
  const elements = elementsOf(tree);
  // Maps each fragment that an author may have written to the id that it refers to.
  const idByFragment = new Map<string, string>();
  const headings: [element: Element, id: string][] = [];
  for (const element of elements) {
    const { id } = element.properties;
    if (typeof id === 'string') idByFragment.set(id.slice(id.startsWith(AUTHOR_PREFIX) ? AUTHOR_PREFIX.length : 0), id);
  }
  for (const element of elements) {
    if (!/^h[1-6]$/.test(element.tagName) || element.properties['id'] === 'footnote-label') continue;
    const slug = slugger.slug(textOf(element)).replace(/^$/, 'section');
    const id = PAGE_IDS.test(slug) ? slugger.slug(slug) : slug;
    const authorId = element.properties['id'];
    if (typeof authorId === 'string') idByFragment.set(authorId.slice(AUTHOR_PREFIX.length), id);
    idByFragment.set(slug, id);
    element.properties = { ...element.properties, id };
    headings.push([element, id]);
  }
  const ids = new Set(idByFragment.values());
  for (const element of elements) {
    const { href } = element.properties;
    if (element.tagName !== 'a' || typeof href !== 'string' || !href.startsWith('#')) continue;
    const fragment = decode(href.slice(1));
    const id = ids.has(fragment) ? fragment : (idByFragment.get(fragment) ?? idByFragment.get(fragment.toLowerCase()));
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

/** Return all elements of a tree, in the order of the document. */
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

/** Return the text in an element. */
function textOf(element: Element): string {
  return element.children.map((child) => (child.type === 'text' ? child.value : child.type === 'element' ? textOf(child) : '')).join('');
}

/** Return a fragment with its percent-encoding decoded; unchanged if that is invalid. */
function decode(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
