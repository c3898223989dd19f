import { TENS, UP_TO_NINETEEN } from '../figures/resources/numbers.ts';

const DIGITS = new Map([...UP_TO_NINETEEN, ...TENS].map(([word, number]) => [word, String(number)]));
const WORDS = new Map([...DIGITS].map(([word, digits]) => [digits, word]));

/**
 * Return the digits for a number word, or the word for its digits, of a number up to nineteen or a multiple of ten up to ninety: `seven` ↔ `7`; null for any other word.
 */
export function otherNumberForm(word: string): string | null {
  return DIGITS.get(word) ?? WORDS.get(word) ?? null;
}
