import { memoize } from '../memoize.ts';
import { foldText } from './folded-text.ts';
import { tokenize, type Word } from './words.ts';

/** A spelling of a name as words, with the values of all names that are spelled so. */
interface Phrase<T> {
  words: string[];
  lower: string[];
  values: T[];
}

/** Index of names by their first word in lower case; names with the same first word are sorted by length, the longest first. */
export interface NameIndex<T> {
  byFirstWord: Map<string, Phrase<T>[]>;
}

/** Return an index of names with values. A name that is listed more than once has all its values, in order. */
export function createNameIndex<T>(names: Iterable<readonly [name: string, value: T]>): NameIndex<T> {
  const byName = new Map<string, Phrase<T>>();
  for (const [name, value] of names) {
    for (const words of spellings(name)) {
      const key = words.join(' ');
      const phrase = byName.get(key) ?? { words, lower: words.map((word) => word.toLowerCase()), values: [] };
      if (!phrase.values.includes(value)) phrase.values.push(value);
      byName.set(key, phrase);
    }
  }
  const byFirstWord = new Map<string, Phrase<T>[]>();
  for (const phrase of byName.values()) {
    const first = phrase.lower[0] ?? '';
    const phrases = byFirstWord.get(first);
    if (phrases) phrases.push(phrase);
    else byFirstWord.set(first, [phrase]);
  }
  for (const phrases of byFirstWord.values()) phrases.sort((a, b) => b.words.length - a.words.length);
  return { byFirstWord };
}

/** Return the spellings of a name as lists of words. “Kharkiv-Belgorod” has two: one word with a hyphen, and “Kharkiv”, “–”, “Belgorod”, because some texts write an en dash. */
const spellings = memoize((name): string[][] => {
  const folded = foldText(name.trim()).text;
  const words = tokenize(folded.replace(/(?<=\S)–(?=\S)/g, '-')).map(({ text }) => text);
  if (words.length === 0) return [];
  return words.some((word) => word.includes('-')) ? [words, words.flatMap((word) => word.split(/(-)/).map((part) => (part === '-' ? '–' : part)))] : [words];
});

/** Return the longest name that begins at the word `at`, as the index of its last word and its values; undefined if there is none. */
export function nameAt<T>(index: NameIndex<T>, words: Word[], at: number): { last: number; values: T[] } | undefined {
  const first = words[at];
  if (first === undefined) return undefined;
  for (const phrase of index.byFirstWord.get(first.lower) ?? []) {
    const last = at + phrase.words.length - 1;
    if (words[last]?.sentence === first.sentence && phrase.words.every((_, offset) => wordMatches(phrase, words, at, offset)))
      return { last, values: phrase.values };
  }
  return undefined;
}

/** Return the values of a name given as words, ignoring case; undefined if the index does not contain it. */
export function valuesOf<T>(index: NameIndex<T>, name: string[]): T[] | undefined {
  const lower = name.map((word) => word.toLowerCase());
  return index.byFirstWord.get(lower[0] ?? '')?.find((phrase) => phrase.lower.length === lower.length && phrase.lower.every((word, i) => word === lower[i]))
    ?.values;
}

/**
 * Return whether the word of the text at `at + offset` matches the word of a name at `offset`. After the first word, case is ignored: “Russia's defence
 * ministry”. The name may also be in capitals (“VLADIMIR PUTIN”), and an acronym may be written like a word (“Nato”).
 */
function wordMatches<T>(phrase: Phrase<T>, words: Word[], at: number, offset: number): boolean {
  const word = words[at + offset];
  const expected = phrase.words[offset] ?? '';
  if (word === undefined || word.lower !== phrase.lower[offset]) return false;
  if (word.text === expected || offset > 0) return true;
  const isAllCapitals = word.shape === 'capitals' && (word.text.length > 3 || (phrase.words.length > 1 && words[at + 1]?.shape === 'capitals'));
  const isAcronymAsWord = expected.length > 3 && expected === expected.toUpperCase() && word.shape === 'capital' && !word.opensSentence;
  return isAllCapitals || isAcronymAsWord || (phrase.words.length > 1 && word.shape === 'capital');
}
