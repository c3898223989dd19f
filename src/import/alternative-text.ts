import { basename, extname } from 'node:path';
import type { ResolvedPicture, PictureReference } from './body/reference-resolver.ts';

/**
 * Return a picture with its alternative text: the one given, else the caption or the words of the file name, with a note.
 *
 * @param href its address on this site
 * @param title title of the article
 */
export function withAlternativeText(href: string, { src, alt, caption }: PictureReference, title: string): ResolvedPicture {
  if (alt.trim() !== '') return { src: href, alt };
  const words = [plain(caption), wordsOf(src)].find((each) => each !== '') ?? `Picture to “${title}”`;
  return { src: href, alt: words, changed: `picture ${basename(src)} had no alternative text: “${words}” was used, write what it shows` };
}

/** Return the words of a file name: `bridge_at-dusk.jpg` → “bridge at dusk”; empty if it has none. */
function wordsOf(path: string): string {
  const words = basename(path, extname(path))
    .replace(/[-_+\s]+/g, ' ')
    .trim();
  return (words.match(/\p{L}{3,}/gu)?.length ?? 0) >= 2 && !/\d{5}/.test(words) ? words : '';
}

function plain(text: string): string {
  return text
    .replace(/<[^>]*>|[*_`]/g, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();
}
