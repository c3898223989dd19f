import { z } from 'zod';
import { hiddenInName } from '../text/index.ts';

/** Accents and other marks that may stand on one letter. More are no writing, and are drawn over the lines above. */
const MARKS_ON_A_LETTER = 8;

const tooManyMarks = new RegExp(`\\p{M}{${MARKS_ON_A_LETTER + 1}}`, 'u');
/** Something that leaves ink on the page. */
const visible = /[\p{L}\p{N}\p{P}\p{S}]/u;

/**
 * A name, a title, a sentence: text of one line. Its accents are composed (NFC), line breaks and runs of spaces become one space; what a
 * reader cannot see is refused, so that what looks the same is the same.
 *
 * @param longest in UTF-16 units
 */
export function oneLine(longest: number) {
  return z
    .string()
    .normalize('NFC')
    .overwrite((text) => text.replace(/[\t-\r\u0020\u0085\u2028\u2029]+/g, ' '))
    .trim()
    .min(1)
    .max(longest)
    .refine((text) => hiddenInName(text) === null, { error: ({ input }) => describeHidden(String(input)) })
    .refine((text) => !tooManyMarks.test(text), `has more than ${MARKS_ON_A_LETTER} accents or other marks on one letter: take some out`)
    .refine((text) => text === '' || visible.test(text), 'holds nothing that could be read: write a text');
}

/** An address of the web, `https://…`. */
export const webAddress = z
  .url({ protocol: /^https?$/ })
  .max(2000)
  .refine((address) => !/[\s\p{C}]/u.test(address), 'holds a space or an invisible character: copy the address anew');

function describeHidden(text: string): string {
  const { index, codePoint } = hiddenInName(text)!;
  const before = text
    .slice(0, index)
    .match(/\S*\s*$/u)?.[0]
    .trim();
  return `holds an invisible character (${codePoint}) ${before ? `after “${before}”` : 'at its beginning'}: delete it, or type the words anew`;
}
