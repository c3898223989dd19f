import { digest } from '../digest.ts';

/** Maximum length of a slug in code units and in bytes of UTF-8. File systems allow 255 bytes, which must also hold the extensions. */
const MAX_LENGTH = 80;
const MAX_BYTES = 200;

/** File names that Windows reserves for devices; a site with such a file could not be copied to it. */
const DEVICE = /^(?:con|prn|aux|nul|com[\d¹²³]|lpt[\d¹²³])$/;

/** Return a slug that can be a file name. A slug that is too long is cut and gets a digest of the whole, so that slugs with a common beginning stay distinct. */
export function shortSlug(slug: string): string {
  if (slug.length <= MAX_LENGTH && byteLength(slug) <= MAX_BYTES) return DEVICE.test(slug) ? `${slug}-${digest(slug)}` : slug;
  const ending = `-${digest(slug)}`;
  let start = '';
  for (const letter of slug) {
    if (start.length + letter.length + ending.length > MAX_LENGTH || byteLength(start + letter) + ending.length > MAX_BYTES) break;
    start += letter;
  }
  return start.replace(/-+$/, '') + ending;
}

/** Return the length of a text in bytes of UTF-8. */
export function byteLength(text: string): number {
  let bytes = 0;
  for (const letter of text) bytes += letter < '\u0080' ? 1 : letter < '\u0800' ? 2 : letter.length === 1 ? 3 : 4;
  return bytes;
}
