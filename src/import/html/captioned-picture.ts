import type { Element, ElementContent } from 'hast';

/** Classes that WordPress and Blogger give an element with a picture and its caption, and those of the caption. */
export const CAPTION_CLASSES = ['wp-caption', 'wp-caption-text', 'tr-caption-container', 'tr-caption'];

/** Return an element of WordPress or Blogger with pictures and their caption as a `<figure>`; other elements unchanged. */
export function asFigure(element: Element): Element {
  if (!hasClass(element, 'wp-caption') && !hasClass(element, 'tr-caption-container')) return element;
  const inside = descendants(element);
  const captions = inside.filter((each) => hasClass(each, 'wp-caption-text') || hasClass(each, 'tr-caption'));
  const pictures = inside.filter(({ tagName }) => tagName === 'img' || tagName === 'picture');
  if (captions.length !== 1 || pictures.length === 0) return element;
  const caption: Element = { ...captions[0]!, tagName: 'figcaption', properties: {} };
  return { type: 'element', tagName: 'figure', properties: {}, children: [...pictures, caption] };
}

/** Return the elements inside an element in document order, but none inside a picture or a caption. */
function descendants(element: Element): Element[] {
  const found: Element[] = [];
  const open: ElementContent[] = element.children.toReversed();
  for (let each = open.pop(); each; each = open.pop()) {
    if (each.type !== 'element') continue;
    found.push(each);
    const isWhole = each.tagName === 'picture' || hasClass(each, 'wp-caption-text') || hasClass(each, 'tr-caption');
    if (!isWhole) open.push(...each.children.toReversed());
  }
  return found;
}

function hasClass({ properties }: Element, name: string): boolean {
  return Array.isArray(properties['className']) && properties['className'].includes(name);
}
