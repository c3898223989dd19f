import type { Candidate, KnownName } from './candidate.ts';
import { KNOWN_NAMES } from './known-names.ts';
import { nameAt } from '../../core/names/name-index.ts';
import { DEMONYMS } from './resources/not-names.ts';
import { GIVEN_NAMES } from './resources/given-names.ts';
import { titleEnd } from './title.ts';
import { isCapitalised, type Word } from '../../core/names/words.ts';

/** What unknown names are read from. */
export interface NameContext {
  words: Word[];
  /** By word: the editor's name that it belongs to. */
  taken: (Candidate | undefined)[];
  /** Indices of the sentences whose capitals show no names. */
  headlines: Set<number>;
}

/** A name of more words than this is a list or a slogan. */
export const LONGEST_NAME = 10;

/** Words whose possessive belongs to a name: “People's Party”, “King's College”. */
export const POSSESSORS = new Set(
  'people women children men workers farmers veterans king queen lord macy levi moody lloyd sotheby christie reader president'.split(' '),
);

/** The name of the word lists that stands at `at`. */
export function knownAt({ words }: NameContext, at: number): { last: number; value: KnownName } | undefined {
  const word = words[at];
  if (word === undefined || word.shape === 'lower' || word.shape === 'punctuation') return undefined;
  const found = nameAt(KNOWN_NAMES, words, at);
  const value = found?.values[0];
  return found && value ? { last: found.last, value } : undefined;
}

/** Last word of the editor's or the lists' name at `at`: such a name is never cut. */
export function lastOfName(reading: NameContext, at: number): number | undefined {
  return reading.taken[at]?.last ?? knownAt(reading, at)?.last;
}

/** Index of the last of the capitalised words in a row behind `at` that is one of the heads. */
export function headAhead({ words, taken }: NameContext, at: number, heads: Set<string>): number | undefined {
  let head: number | undefined;
  for (let i = at + 1; i <= at + LONGEST_NAME; i++) {
    const word = words[i];
    if (word?.text === "'s" && POSSESSORS.has(words[i - 1]?.lower ?? '')) continue;
    if (!isCapitalised(word) || word.sentence !== words[at]?.sentence || titleEnd(words, i) !== undefined || taken[i]) break;
    if (heads.has(word.lower)) head = i;
    else if (DEMONYMS.has(word.text) || GIVEN_NAMES.has(word.text)) break;
  }
  return head;
}

/** Whether an initial stands at `at`: “J. Smith”. */
export function isInitial({ words }: NameContext, at: number): boolean {
  const next = words[at + 2];
  return words[at]?.text.length === 1 && words[at + 1]?.text === '.' && isCapitalised(next) && next.sentence === words[at]?.sentence;
}
