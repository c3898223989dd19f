import { LONG_STOP_WORDS } from '../analysis/english/comparison/index.ts';

/** Minimum length of a word by which texts are compared. */
const MIN_LENGTH = 4;
/** Minimum similarity of two sentences that say the same in nearly the same words: more than half of their words are shared even if one has a clause more. */
export const MIN_SIMILARITY_OF_SAME_WORDS = 0.6;

/** Return the words by which texts are compared, in lower case, without short words and stop words; numbers are kept whole. */
export function wordsOf(text: string): Set<string> {
  const words = text.toLowerCase().match(/\p{N}+(?:[.,]\p{N}+)*|\p{L}+/gu) ?? [];
  return new Set(words.filter((word) => !LONG_STOP_WORDS.has(word) && (word.length >= MIN_LENGTH || /\p{N}/u.test(word) || isOfDenseScript(word))));
}

/** Whether a word is in a script that does not separate words by spaces, as Chinese, or has short words, as Korean. */
function isOfDenseScript(word: string): boolean {
  return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(word);
}

/** Return the share of words that two texts have in common, from 0 to 1 (Dice's coefficient). */
export function similarity(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size + b.size === 0) return 0;
  return (2 * countShared(a, b)) / (a.size + b.size);
}

/** Return how many of the first words are among the second. */
export function countShared(words: ReadonlySet<string>, others: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of words) if (others.has(word)) shared++;
  return shared;
}

/** Return the share of the first text's words that occur in the second, from 0 to 1. */
export function containment(part: ReadonlySet<string>, whole: ReadonlySet<string>): number {
  if (part.size === 0) return 0;
  return countShared(part, whole) / part.size;
}

/** Whether a text contains a phrase verbatim, at word boundaries. */
export function containsPhrase(text: string, phrase: string): boolean {
  for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) {
    if (!LETTER_OR_DIGIT.test(text[at - 1] ?? ' ') && !LETTER_OR_DIGIT.test(text[at + phrase.length] ?? ' ')) return true;
  }
  return false;
}

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

/** Return a text in lower case, for comparing without regard to case. */
export function lowerCase(text: string): string {
  return text.toLowerCase();
}

/** Return the capitalized words of a text, except the first word, in lower case: parts of names, days and months. */
export function capitalizedWordsIn(text: string): Set<string> {
  const words = text.match(/[\p{L}\p{N}]+/gu) ?? [];
  const capitalized = words.slice(1).filter((word) => /^\p{Lu}/u.test(word));
  return wordsOf(capitalized.join(' '));
}
