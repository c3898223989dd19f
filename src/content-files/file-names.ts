import { z } from 'zod';

const ID = /^[\p{L}\p{N}][\p{L}\p{N}\p{M}_-]*$/u;
/** Letters and marks without a visible glyph, such as U+3164. */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/gu;
/** Maximum length of an id in UTF-8 bytes: with the extensions added to it, a file name must fit the 255 bytes that file systems allow. */
export const MAX_ID_SIZE = 200;
/** Names that Windows reserves for devices, with any extension: a site that has them cannot be copied to Windows. */
const DEVICE = /^(?:con|prn|aux|nul|com[\d¹²³]|lpt[\d¹²³])$/;
/** Maximum length, in characters, of a file name that is generated from a title. It keeps URLs readable. */
const MAX_GENERATED_LENGTH = 80;

/**
 * Return the schema of a reference to a content file by its name without the extension, in any case and any Unicode normalization form.
 *
 * @param message error message for any other value
 */
export function fileReference(message: string) {
  return z.string().trim().normalize('NFC').toLowerCase().regex(ID, message);
}

/** File extension of a kind of content file. */
export type Extension = '.md' | '.yaml';

/** Return why a file name without its extension cannot be used in a URL, and what to do; null if it can be used. */
export function problemOfId(id: string, extension: Extension): string | null {
  if (!ID.test(id) || id.search(INVISIBLE) >= 0)
    return 'The name of the file becomes the address of its page: use letters, digits and hyphens only, such as border-report.md.';
  if (Buffer.byteLength(id) > MAX_ID_SIZE) return `The name of the file is longer than ${MAX_ID_SIZE} bytes: shorten it.`;
  if (DEVICE.test(id)) return `“${id}” is the name of a device on Windows, where no file can have it: rename the file.`;
  if (extension === '.md' && /^\d+$/.test(id))
    return 'A number alone is the address of a further page of the list of articles: add a word to the name of the file.';
  return null;
}

/** Return the same text for ids that a file system or a reader may confuse: “straße” and “strasse”, “ﬁnance” and “finance”. */
export function idForComparison(id: string): string {
  return id.normalize('NFKC').toUpperCase().toLowerCase().normalize('NFC');
}

/**
 * Return a valid file name, without extension, for a slug. A long slug is cut at a hyphen.
 *
 * @param fallback name for a slug without usable characters, and prefix of a slug that is not allowed alone: with `article`, “2024” becomes `article-2024`
 */
export function makeId(slug: string, fallback: string, extension: Extension): string {
  const id = shorten(slug.replace(INVISIBLE, '').replace(/^[^\p{L}\p{N}]+/u, ''));
  if (id === '') return fallback;
  return problemOfId(id, extension) === null ? id : `${fallback}-${id}`;
}

/** Return a slug that is cut, at a hyphen if possible, to the maximum length of generated names. */
function shorten(slug: string): string {
  let [short, size] = ['', 0];
  for (const letter of Array.from(slug).slice(0, MAX_GENERATED_LENGTH)) {
    size += Buffer.byteLength(letter);
    // Leave room for the word before it and a number after it.
    if (size > MAX_ID_SIZE - 40) break;
    short += letter;
  }
  return short.length < slug.length ? short.replace(/-[^-]*$/, '') : slug;
}
