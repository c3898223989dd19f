import { z } from 'zod';

const ID = /^[\p{L}\p{N}][\p{L}\p{N}\p{M}_-]*$/u;
/** Letters and marks that leave no ink, such as U+3164. */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/gu;
/** Longest id in bytes of UTF-8: with the endings of what is made of it, it must fit the 255 bytes that file systems allow. */
export const MAX_ID_SIZE = 200;
/** Names that Windows keeps for devices, whatever their ending: a site could not be copied there. */
const DEVICE = /^(?:con|prn|aux|nul|com[\d¹²³]|lpt[\d¹²³])$/;
/** So long may a name be that is made of a title, in letters: an address should be readable. */
const LONGEST_MADE = 80;

/**
 * The name of a content file, without its ending, as another file names it: in any case, its letters composed or not.
 *
 * @param message what is said of anything else
 */
export function fileReference(message: string) {
  return z.string().trim().normalize('NFC').toLowerCase().regex(ID, message);
}

/** The ending of a kind of content file. */
export type Extension = '.md' | '.yaml';

/** Why the name of a content file, without its ending, cannot become an address, and what to do; null where it can. */
export function faultOfId(id: string, extension: Extension): string | null {
  if (!ID.test(id) || id.search(INVISIBLE) >= 0)
    return 'The name of the file becomes the address of its page: use letters, digits and hyphens only, such as border-report.md.';
  if (Buffer.byteLength(id) > MAX_ID_SIZE) return `The name of the file is longer than ${MAX_ID_SIZE} bytes: shorten it.`;
  if (DEVICE.test(id)) return `“${id}” is the name of a device on Windows, where no file can have it: rename the file.`;
  if (extension === '.md' && /^\d+$/.test(id))
    return 'A number alone is the address of a further page of the list of articles: add a word to the name of the file.';
  return null;
}

/** What two ids have in common that are one to some file system, or to a reader: “straße” and “strasse”, “ﬁnance” and “finance”. */
export function foldedId(id: string): string {
  return id.normalize('NFKC').toUpperCase().toLowerCase().normalize('NFC');
}

/**
 * Make a name for a content file, without its ending, that every build takes: a slug, shortened at a hyphen.
 *
 * @param word stands for a slug that makes no name, and before one that would be taken for something else: `article`, “2024” → `article-2024`
 */
export function makeId(slug: string, word: string, extension: Extension): string {
  const id = shorten(slug.replace(INVISIBLE, '').replace(/^[^\p{L}\p{N}]+/u, ''));
  if (id === '') return word;
  return faultOfId(id, extension) === null ? id : `${word}-${id}`;
}

function shorten(slug: string): string {
  let [short, size] = ['', 0];
  for (const letter of Array.from(slug).slice(0, LONGEST_MADE)) {
    size += Buffer.byteLength(letter);
    // Room is left for a word before it, and a number behind it.
    if (size > MAX_ID_SIZE - 40) break;
    short += letter;
  }
  return short.length < slug.length ? short.replace(/-[^-]*$/, '') : slug;
}
