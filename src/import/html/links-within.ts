import type { Element, Root } from 'hast';
import GithubSlugger from 'github-slugger';

/** Name of the element that marks the target of a link until it is written as Markdown. Parsers treat it as text, and it never has an id on pages. */
export const ANCHOR = 'wbr';
/** Elements that can hold an anchor before their text. */
const HOLDERS = new Set([
  'a',
  'p',
  'li',
  'sup',
  'sub',
  'span',
  'div',
  'section',
  'aside',
  'td',
  'dd',
  'dt',
  'blockquote',
  'cite',
  'small',
  'b',
  'strong',
  'em',
  'i',
]);

/**
 * Keep the links within a page, such as those of footnotes: a link to a heading is changed to the id that the build gives the heading, and other link
 * targets get an anchor. Links to places that are not in the text become plain text later.
 *
 * @param address address of the page, because links within the page may be full URLs
 */
export function keepLinksWithin(tree: Root, address: string | undefined): void {
  const targets = new Map<string, Element>();
  const links: { element: Element; id: string }[] = [];
  const slugger = new GithubSlugger();
  const slugs = new Map<Element, string>();
  eachElement(tree, (element) => {
    if (element.tagName === ANCHOR) delete element.properties['id'];
    for (const id of [element.properties['id'], element.tagName === 'a' && element.properties['name']])
      if (typeof id === 'string' && !targets.has(id)) targets.set(id, element);
    if (/^h[1-6]$/.test(element.tagName)) slugs.set(element, slugger.slug(textOf(element)));
    const id = element.tagName === 'a' ? fragmentOf(element.properties['href'], address) : null;
    if (id !== null) links.push({ element, id });
  });
  for (const [id, element] of targets) if (slugs.has(element)) targets.set(decodeId(id), element);
  const anchored = new Set<string>();
  for (const { element, id } of links) {
    const target = targets.get(id);
    const slug = target && (slugs.get(target) ?? headingAround(target, slugs));
    if (slug !== undefined) element.properties['href'] = `#${slug}`;
    else if (target && HOLDERS.has(target.tagName) && /^[\w.:-]+$/.test(id)) {
      element.properties['href'] = `#${id}`;
      anchored.add(id);
    } else delete element.properties['href'];
  }
  for (const id of anchored) {
    beginningOf(targets.get(id)!).children.unshift({ type: 'element', tagName: ANCHOR, properties: { id }, children: [] });
  }
}

/** Return the paragraph that an element begins with, or else the element itself. */
function beginningOf(element: Element): Element {
  const first = element.children.find((child) => child.type !== 'text' || child.value.trim() !== '');
  return first?.type === 'element' && first.tagName === 'p' ? first : element;
}

/** Return the slug of the heading that contains an anchor: `<h2><a name="background"></a>Background</h2>`. */
function headingAround(target: Element, slugs: ReadonlyMap<Element, string>): string | undefined {
  if (target.tagName !== 'a' && target.tagName !== 'span') return undefined;
  for (const [heading, slug] of slugs) if (contains(heading, target)) return slug;
  return undefined;
}

function contains(parent: Element, target: Element): boolean {
  return parent.children.some((child) => child === target || (child.type === 'element' && contains(child, target)));
}

function fragmentOf(href: unknown, address: string | undefined): string | null {
  const written = String(href ?? '').trim();
  const own = address !== undefined && written.startsWith(`${address}#`) ? written.slice(address.length) : written;
  return /^#./.test(own) ? decodeId(own.slice(1)) : null;
}

function decodeId(id: string): string {
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}

function eachElement(parent: Root | Element, use: (element: Element) => void): void {
  for (const child of parent.children) {
    if (child.type !== 'element') continue;
    use(child);
    eachElement(child, use);
  }
}

function textOf(element: Element): string {
  return element.children.map((child) => (child.type === 'text' ? child.value : child.type === 'element' ? textOf(child) : '')).join('');
}
