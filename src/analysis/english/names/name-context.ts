import type { Candidate, KnownName } from './candidate.ts';
import { KNOWN_NAMES } from './known-names.ts';
import { nameAt } from '../../core/names/name-index.ts';
import { DEMONYMS } from './resources/not-names.ts';
import { GIVEN_NAMES } from './resources/given-names.ts';
import { titleEnd } from './title.ts';
import { isCapitalized, type Word } from '../../core/names/words.ts';

/** Input for finding names that are not in the gazetteer. */
export interface NameContext {
  words: Word[];
  /** Candidate from a correction or the gazetteer that covers each word, by word index. */
  occupied: (Candidate | undefined)[];
  /** Indexes of the sentences in title case or capitals. */
  headlines: Set<number>;
}

/** Maximum length of a name, in words. Anything longer is a list or a slogan. */
export const MAX_NAME_LENGTH = 10;

/** Words whose possessive can be part of a name: “People's Party”, “King's College”. */
export const POSSESSORS = new Set(
  'people women children men workers farmers veterans king queen lord macy levi moody lloyd sotheby christie reader president'.split(' '),
);

/** Return the name from the built-in lists that begins at `at`, with the index of its last word; undefined if there is none. */
export function knownAt({ words }: NameContext, at: number): { last: number; value: KnownName } | undefined {
  const word = words[at];
  if (word === undefined || word.shape === 'lower' || word.shape === 'punctuation') return undefined;
  const found = nameAt(KNOWN_NAMES, words, at);
  const value = found?.values[0];
  return found && value ? { last: found.last, value } : undefined;
}

/** Return the index of the last word of the gazetteer or built-in name at `at`, or undefined if there is none. Such a name is never split. */
export function lastOfName(context: NameContext, at: number): number | undefined {
  return context.occupied[at]?.last ?? knownAt(context, at)?.last;
}

/** Return the index of the last of the given head nouns among the capitalized words after `at`, or undefined if there is none. */
export function headAhead({ words, occupied }: NameContext, at: number, heads: Set<string>): number | undefined {
  let head: number | undefined;
  for (let i = at + 1; i <= at + MAX_NAME_LENGTH; i++) {
    const word = words[i];
    if (word?.text === "'s" && POSSESSORS.has(words[i - 1]?.lower ?? '')) continue;
    if (!isCapitalized(word) || word.sentence !== words[at]?.sentence || titleEnd(words, i) !== undefined || occupied[i]) break;
    if (heads.has(word.lower)) head = i;
    else if (DEMONYMS.has(word.text) || GIVEN_NAMES.has(word.text)) break;
  }
  return head;
}

/** Return whether the word at `at` is an initial: “J. Smith”. */
export function isInitial({ words }: NameContext, at: number): boolean {
  const next = words[at + 2];
  return words[at]?.text.length === 1 && words[at + 1]?.text === '.' && isCapitalized(next) && next.sentence === words[at]?.sentence;
}
