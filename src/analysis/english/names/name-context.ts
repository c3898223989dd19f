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
  coveredBy: (Candidate | undefined)[];
  /** Indexes of the sentences in title case or capitals. */
  headlines: Set<number>;
}

/** Maximum length of a name, in words. Anything longer is a list or a slogan. */
export const MAX_NAME_LENGTH = 10;

/** Words whose possessive can be part of a name: “People's Party”, “King's College”. */
export const POSSESSORS = new Set(
  'people women children men workers farmers veterans king queen lord macy levi moody lloyd sotheby christie reader president'.split(' '),
);

/** Return the name from the built-in lists that begins at `index`, with the index of its last word; undefined if there is none. */
export function knownAt({ words }: NameContext, index: number): { last: number; value: KnownName } | undefined {
  const word = words[index];
  if (word === undefined || word.shape === 'lower' || word.shape === 'punctuation') return undefined;
  const found = nameAt(KNOWN_NAMES, words, index);
  const value = found?.values[0];
  return found && value ? { last: found.last, value } : undefined;
}

/** Return the index of the last word of the name from the gazetteer or the built-in lists that begins at `index`; undefined if there is none. These names are never split. */
export function lastOfName(context: NameContext, index: number): number | undefined {
  return context.coveredBy[index]?.last ?? knownAt(context, index)?.last;
}

/** Return the index of the last head noun in the sequence of capitalized words after `index`; undefined if there is none. */
export function headAhead({ words, coveredBy }: NameContext, index: number, heads: Set<string>): number | undefined {
  let head: number | undefined;
  for (let i = index + 1; i <= index + MAX_NAME_LENGTH; i++) {
    const word = words[i];
    if (word?.text === "'s" && POSSESSORS.has(words[i - 1]?.lower ?? '')) continue;
    if (!isCapitalized(word) || word.sentence !== words[index]?.sentence || titleEnd(words, i) !== undefined || coveredBy[i]) break;
    if (heads.has(word.lower)) head = i;
    else if (DEMONYMS.has(word.text) || GIVEN_NAMES.has(word.text)) break;
  }
  return head;
}

/** Return whether the word at `index` is an initial: “J. Smith”. */
export function isInitial({ words }: NameContext, index: number): boolean {
  const next = words[index + 2];
  return words[index]?.text.length === 1 && words[index + 1]?.text === '.' && isCapitalized(next) && next.sentence === words[index]?.sentence;
}
