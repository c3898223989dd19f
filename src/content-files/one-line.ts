import { z } from 'zod';
import { hiddenInName } from '../text/index.ts';

/** Maximum number of combining marks on a letter. No script needs more, and browsers would draw further marks over the lines above. */
const MARKS_ON_A_LETTER = 8;

/**
 * Maximum lengths of the texts of content files and settings, in UTF-16 code units. Except for headings, they are generous, so that
 * only mistakes are refused, such as a pasted page.
 */
export const MAX_LENGTHS = {
  /** A word or two: a kind of place, a language. */
  kind: 100,
  /** A name that has to fit into a heading and into the navigation. */
  heading: 120,
  /** The name of a person, place, organization or office. */
  name: 200,
  /** The title of an article, or the name of a document. */
  title: 300,
  /** The words that point to a sentence; they need not be the whole sentence. */
  words: 500,
  /** A text of a few sentences. */
  text: 1_000,
} as const;

const tooManyMarks = new RegExp(`\\p{M}{${MARKS_ON_A_LETTER + 1}}`, 'u');
/** A character with a visible glyph. */
const visible = /[\p{L}\p{N}\p{P}\p{S}]/u;

/**
 * Return the schema of a text of one line, such as a name, a title or a sentence. The text is normalized to NFC, and line breaks and several spaces become one
 * space. Hidden characters are refused, so that two texts that look the same are the same.
 *
 * @param maxLength maximum length in UTF-16 code units
 */
export function oneLine(maxLength: number) {
  return z
    .string()
    .normalize('NFC')
    .overwrite((text) => text.replace(/[\t-\r\u0020\u0085\u2028\u2029]+/g, ' '))
    .trim()
    .min(1)
    .max(maxLength)
    .refine((text) => hiddenInName(text) === null, { error: ({ input }) => describeHidden(String(input)) })
    .refine((text) => !tooManyMarks.test(text), `has more than ${MARKS_ON_A_LETTER} accents or other marks on one letter: take some out`)
    .refine((text) => text === '' || visible.test(text), 'contains no visible character: write a text');
}

/** Schema of a web address, `https://…` or `http://…`. Its maximum length is generous, as those above are. */
export const webAddress = z
  .url({ protocol: /^https?$/ })
  .max(2000)
  .refine((address) => !/[\s\p{C}]/u.test(address), 'contains a space or an invisible character: copy the address again');

/** Return the error message for a text with a hidden character: which character it is, and after which word. */
function describeHidden(text: string): string {
  const { index, codePoint } = hiddenInName(text)!;
  const before = text
    .slice(0, index)
    .match(/\S*\s*$/u)?.[0]
    .trim();
  return `contains an invisible character (${codePoint}) ${before ? `after “${before}”` : 'at its beginning'}: delete it, or retype the words`;
}
