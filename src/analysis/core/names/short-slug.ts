import { digest } from '../digest.ts';

/** Letters and bytes (UTF-8) of a name that becomes a file's: with the endings of what is made of it, it must fit the 255 bytes that file systems allow. */
const LONGEST = 80;
const MOST_BYTES = 200;

/** Names that Windows keeps for devices: a site with such a file could not be copied there. */
const DEVICE = /^(?:con|prn|aux|nul|com[\d¹²³]|lpt[\d¹²³])$/;

/** Turn a slug into one that can be a file's name: a longer one is cut, and ends in a digest of the whole, so that two that begin alike stay two. */
export function shortSlug(slug: string): string {
  if (slug.length <= LONGEST && byteLength(slug) <= MOST_BYTES) return DEVICE.test(slug) ? `${slug}-${digest(slug)}` : slug;
  const ending = `-${digest(slug)}`;
  let start = '';
  for (const letter of slug) {
    if (start.length + letter.length + ending.length > LONGEST || byteLength(start + letter) + ending.length > MOST_BYTES) break;
    start += letter;
  }
  return start.replace(/-+$/, '') + ending;
}

/** Bytes of a text in UTF-8. */
export function byteLength(text: string): number {
  let bytes = 0;
  for (const letter of text) bytes += letter < '\u0080' ? 1 : letter < '\u0800' ? 2 : letter.length === 1 ? 3 : 4;
  return bytes;
}
