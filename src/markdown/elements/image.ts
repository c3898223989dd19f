import type { Element } from 'hast';
import type { ImageSize, Problem } from '../reports.ts';

/**
 * Set the width and height of an `<img>`, so that the text does not move when it loads.
 *
 * @returns whether the image can be shown; if not, the reason is added to `problems`
 */
export function sizeImage(element: Element, imageSize: (src: string) => ImageSize | null, problems: Problem[]): boolean {
  const { line = 1, column = 1 } = element.position?.start ?? {};
  const { src, alt, title } = element.properties;
  const messages: string[] = [];
  if (typeof alt !== 'string' || alt.trim() === '') {
    messages.push('This image has no alternative text: say what it shows between the brackets, as in ![A bridge at dusk](/images/bridge.jpg).');
  }
  const path = sitePath(String(src ?? ''));
  const size = path === null ? null : imageSize(path);
  if (path === null) {
    messages.push('This image is not on the site: put it into public/images/ and write its path from there, such as /images/bridge.jpg.');
  } else if (size === null) {
    messages.push(`There is no image public${path}: add the file or correct the path.`);
  }
  problems.push(...messages.map((message) => ({ line, column, message })));
  if (messages.length > 0 || path === null || size === null) return false;
  element.properties = { src: path, alt, ...(title && { title }), width: size.width, height: size.height, loading: 'lazy', decoding: 'async' };
  return true;
}

/** Return a root-relative path without dot segments; null for anything else, such as `//host/a.jpg`. */
function sitePath(src: string): string | null {
  if (!src.startsWith('/')) return null;
  const site = 'https://site.invalid';
  try {
    const { origin, pathname } = new URL(src, site);
    return origin === site && !decodeURIComponent(pathname).includes('/../') ? pathname : null;
  } catch {
    return null;
  }
}
