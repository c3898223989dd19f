import type { Element, ElementContent } from 'hast';

/** Elements that have no meaning of their own around pictures and links in a `<figure>`. */
const WRAPPERS = new Set(['div', 'span', 'p', 'section', 'center']);

/**
 * Return a simpler form of a `<figure>` element: its pictures and captions without the elements around them, or a link if the element is a card that leads to another
 * page.
 */
export function simplifyFigureElement(figure: Element): Element {
  const children = unwrapChildren(figure.children);
  const [first, second] = children.filter(isElement);
  const card = first?.tagName === 'a' && (second === undefined || second.tagName === 'figcaption') ? first : null;
  const texts = card ? textsIn(card) : [];
  // A link around a picture is not a card: it has no text, or no block elements.
  if (!card || texts.length === 0 || !hasBlock(card)) return { ...figure, children };
  const [title, ...more] = texts;
  const link: Element = { ...card, children: [{ type: 'text', value: title! }] };
  return {
    type: 'element',
    tagName: 'p',
    properties: {},
    children: [link, ...(more.length > 0 ? [{ type: 'text' as const, value: ` – ${more.join(' ')}` }] : [])],
  };
}

function unwrapChildren(children: readonly ElementContent[]): ElementContent[] {
  return children.flatMap((child) => (isElement(child) && isWrapper(child) ? unwrapChildren(child.children) : [child]));
}

/** Return whether an element holds pictures or links and has no text of its own. An element with text is a caption, which is kept. */
function isWrapper({ tagName, children }: Element): boolean {
  const isBare = children.every((child) => (child.type === 'text' ? child.value.trim() === '' : isElement(child)));
  return isBare && WRAPPERS.has(tagName) && children.some((child) => isElement(child) && (['img', 'picture', 'a'].includes(child.tagName) || isWrapper(child)));
}

function hasBlock(element: Element): boolean {
  return element.children.some((child) => isElement(child) && (/^(?:div|p|h[1-6])$/.test(child.tagName) || hasBlock(child)));
}

function textsIn(element: Element): string[] {
  return element.children.flatMap((child) => {
    if (isElement(child)) return textsIn(child);
    const text = child.type === 'text' ? child.value.replace(/\s+/g, ' ').trim() : '';
    return text === '' ? [] : [text];
  });
}

function isElement(child: ElementContent): child is Element {
  return child.type === 'element';
}
