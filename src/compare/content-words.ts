import { isStopWord, numberOf, REPORTING, stemOf, synonymOf, wordsAndNumbersIn } from '../analysis/english/comparison/index.ts';
import { countShared } from './words.ts';

/** Minimum length of a content word in letters. */
const MIN_LENGTH = 3;

/**
 * Return the content words of a text, normalized so that paraphrases can be compared: each word as its synonym group or its stem, each number as `#12`; stop
 * words and words of reporting are left out. “Twelve were wounded” and “12 injured” both give `#12` and `injure`.
 */
export function contentWords(text: string): Set<string> {
  const words = new Set<string>();
  const numbers: string[] = [];
  for (const word of wordsAndNumbersIn(text)) {
    let content = normalized.get(word);
    if (content === undefined) normalized.set(word, (content = normalizedWord(word)));
    if (content.startsWith('#')) numbers.push(content);
    else if (content !== '') words.add(content);
  }
  for (const number of numbers) words.add(number);
  return words;
}

/** Normalized words, by word as written: computed once, because an edition repeats the same few thousand words. */
const normalized = new Map<string, string>();

/** Return the normalized form of a word in lower case; empty if it is not a content word. */
function normalizedWord(word: string): string {
  const number = numberOf(word);
  if (number !== undefined) return `#${number}`;
  return word.length < MIN_LENGTH || isStopWord(word) || REPORTING.has(word) ? '' : (synonymOf(word) ?? stemOf(word));
}

/** Whether a content word is a number: `#12`. */
export function isNumber(content: string): boolean {
  return content.startsWith('#');
}

/** Return content words without numbers. */
export function withoutNumbers(words: Iterable<string>): Set<string> {
  return new Set([...words].filter((word) => !isNumber(word)));
}

/** From this number on, a number in common is enough: “the true figure is nearer 18,000” and “they say it is closer to 18,000”. */
const MIN_TELLING = 100;
/** Years, which recur in other statements: 1900 to 2099. */
const YEAR = /^#(?:19|20)\d\d$/u;

/** Whether a content word is a number, but no year. */
export function isNumberButNoYear(content: string): boolean {
  return isNumber(content) && !YEAR.test(content);
}

/** Whether a content word is a number that is too large to be in two texts by chance. */
export function isTellingNumber(content: string): boolean {
  return isNumberButNoYear(content) && Number(content.slice(1)) >= MIN_TELLING;
}

/** Return the weighted share of the first words that are among the second, from 0 to 1; 0 if there are no words. */
export function weightedShare(words: ReadonlySet<string>, others: ReadonlySet<string>, weightOf: (word: string) => number): number {
  let [shared, all] = [0, 0];
  for (const word of words) {
    const weight = weightOf(word);
    all += weight;
    if (others.has(word)) shared += weight;
  }
  return all === 0 ? 0 : shared / all;
}

/** Minimum share of the content words of the shorter statement that the other must have. */
const MIN_SHARE_OF_SHORTER = 0.6;

/** Whether two statements of one speaker say the same: one has most of the content words of the other. */
export function areSameStatementInWords(one: string, other: string): boolean {
  const [a, b] = [contentWords(one), contentWords(other)];
  const sizeOfShorter = Math.min(a.size, b.size);
  return sizeOfShorter > 0 && countShared(a, b) / sizeOfShorter >= MIN_SHARE_OF_SHORTER;
}
