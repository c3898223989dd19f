import { numberOf, wordsAndNumbersIn } from './says.ts';
import { synonymOf } from './synonyms.ts';
import { isCommon } from './words.ts';

/** Words that say how something is told, and not what. */
const TELLING = new Set(
  'said saying says tell tells told according account accounts report reports reported reporting spoke speak speaks spoken wrote write called call calls announce announces announced announcement statement statements claim claims claimed number figure figures week month year today yesterday tomorrow monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december'.split(
    ' ',
  ),
);
/** Shorter words seldom say what a sentence is about. */
const MIN_LENGTH = 3;

/**
 * Return what the words of a text mean, for comparing texts that tell one thing in other words: without common words and words of telling, each by its root or by
 * the word that stands for all meaning nearly the same, numbers as `#12`: “Twelve were wounded” and “12 injured” both give `#12` and `injure`.
 */
export function contentWords(text: string): Set<string> {
  const found = new Set<string>();
  const numbers: string[] = [];
  for (const word of wordsAndNumbersIn(text)) {
    let meaning = meanings.get(word);
    if (meaning === undefined) meanings.set(word, (meaning = meaningOf(word)));
    if (meaning.startsWith('#')) numbers.push(meaning);
    else if (meaning !== '') found.add(meaning);
  }
  for (const number of numbers) found.add(number);
  return found;
}

/** What words mean, by word: a language has few words, and an edition has many texts. */
const meanings = new Map<string, string>();

/** Return what a word in lower case means; empty if it is not compared. */
function meaningOf(word: string): string {
  const number = numberOf(word);
  if (number !== undefined) return `#${number}`;
  return word.length < MIN_LENGTH || isCommon(word) || TELLING.has(word) ? '' : (synonymOf(word) ?? rootOf(word));
}

/** Endings of inflected and derived forms, longest first; what is left has four letters or more. */
const ENDINGS = ['ations', 'ation', 'ments', 'ment', 'ings', 'ing', 'ies', 'ied', 'ers', 'ed', 'es', 'er', 'ly', 's', 'e', 'y'];
const MIN_ROOT = 4;

/** Return what is left of a word without its ending: “approval”, which has none of these, as it is; “planned” and “plans” as “plann” and “plan”, then “plan”. */
function rootOf(word: string): string {
  const ending = ENDINGS.find((each) => word.endsWith(each) && word.length - each.length >= MIN_ROOT);
  const root = ending === undefined ? word : word.slice(0, -ending.length);
  // “Planned”: the last letter was doubled.
  return root.length > MIN_ROOT && root.at(-1) === root.at(-2) ? root.slice(0, -1) : root;
}

/** Return the share of the first words that are among the second, each counting by its rarity; 0 for none. */
export function weighedShare(words: ReadonlySet<string>, others: ReadonlySet<string>, weightOf: (word: string) => number): number {
  let [shared, all] = [0, 0];
  for (const word of words) {
    const weight = weightOf(word);
    all += weight;
    if (others.has(word)) shared += weight;
  }
  return all === 0 ? 0 : shared / all;
}

/** Return how many of the first words are among the second. */
export function countShared(words: ReadonlySet<string>, others: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of words) if (others.has(word)) shared++;
  return shared;
}

/** Share of the words of the shorter of two statements from which they are one. */
const ONE_STATEMENT = 0.6;

/** Whether two statements of one speaker say the same, by what their words mean: one has most of the words of the other. */
export function areSameStatementInWords(one: string, other: string): boolean {
  const [a, b] = [contentWords(one), contentWords(other)];
  const fewer = Math.min(a.size, b.size);
  return fewer > 0 && countShared(a, b) / fewer >= ONE_STATEMENT;
}
