import { FINITE } from './resources/en.ts';
import type { PassageRange } from './types.ts';

/** Maximum length of a title, in words and punctuation marks. */
const MAX_LENGTH = 12;

/** Minimum number of letters of a word that is capitalized in every title: “in”, “the” and “for” need not be. */
const MIN_LETTERS = 4;
/** The beginning of a word that is capitalized in every title. */
const LONG_WORD = new RegExp(`^\\p{L}{${MIN_LETTERS},}`, 'u');

/** Return whether words are written like the title of a work: “This Week at Home”, “Measuring Breadth”. */
export function isWorkTitle({ context: { words }, first, last }: PassageRange): boolean {
  if (last - first + 1 > MAX_LENGTH) return false;
  const longWords = words.slice(first, last + 1).filter(({ text }) => LONG_WORD.test(text));
  return (
    longWords.length > 0 &&
    longWords.every(({ text }) => /^\p{Lu}/u.test(text)) &&
    !words.slice(first, last + 1).some(({ lower, text }) => FINITE.has(lower) || /^[.!?]$/.test(text))
  );
}
