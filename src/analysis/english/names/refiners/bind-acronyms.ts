import type { ModelName } from '../model/name-model.ts';
import { LAW_HEADS, WEAK_LAW_HEADS } from '../resources/not-entities.ts';
import { OTHER_HEADS } from '../resources/not-names.ts';
import { ORGANIZATION_HEADS } from '../resources/organization-words.ts';
import { KNOWN_PLACES } from '../resources/places.ts';
import { isCapitalized, joinWords, type Word } from '../../../core/names/words.ts';
import { NameCover } from './spans.ts';
import type { NameRefinerContext } from './types.ts';

/** Maximum length of a spelled-out name, in words. */
const MAX_LENGTH = 14;
const ACRONYM = /^\p{Lu}[\p{Lu}&]{1,8}s?$/u;

/** Return the names, with parts merged where the acronym of the whole name follows: “[National Oceanic] and [Atmospheric Administration] (NOAA)”. */
export function bindAcronyms(names: ModelName[], { words }: NameRefinerContext): ModelName[] {
  const cover = new NameCover(names);
  for (let opening = 2; opening < words.length - 2; opening++) {
    if (words[opening]!.text !== '(' || words[opening + 2]!.text !== ')' || !ACRONYM.test(words[opening + 1]!.text)) continue;
    const first = startOfFullName(words, opening);
    if (first !== undefined) addNameAndAcronym(words, cover, first, opening - 1);
  }
  return cover.names();
}

/** Add the words from `first` to `last` as one name, and the acronym after it with the same type. */
function addNameAndAcronym(words: Word[], cover: NameCover, first: number, last: number): void {
  const namesInside = Array.from({ length: last - first + 1 }, (_, i) => cover.at(first + i)).filter((name) => name !== undefined);
  if (namesInside.length === 0) return;
  const longerName = namesInside.find((name) => name.first <= first && name.last === last);
  const type = typeOf(words, first, last, namesInside);
  cover.put({ first: Math.min(first, longerName?.first ?? first), last, type });
  const acronym = last + 2;
  if (!cover.at(acronym)) cover.put({ first: acronym, last: acronym, type });
}

/** Return the type of a name with an acronym, by the built-in lists, its head noun and the types of the names inside it. */
function typeOf(words: Word[], first: number, last: number, namesInside: ModelName[]): ModelName['type'] {
  if (KNOWN_PLACES.has(joinWords(words, first, last))) return 'place';
  const head = words[last]!.lower;
  if (LAW_HEADS.has(head) || WEAK_LAW_HEADS.has(head)) return 'other';
  const types = new Set(namesInside.map(({ type }) => type));
  if (types.has('organization') || ORGANIZATION_HEADS.has(head)) return 'organization';
  if (types.has('other') || OTHER_HEADS.has(head)) return 'other';
  return types.has('place') ? 'place' : 'organization';
}

/** Return the initials of a word in lower case: “us” for “U.S.”, “ca” for “Clerk-Assistant”. */
function initialsOf({ lower }: Word): string {
  if (/^(?:\p{L}\.)+$/u.test(lower)) return lower.replaceAll('.', '');
  return lower
    .split('-')
    .map((part) => part.charAt(0))
    .join('');
}

/** Return the index of the first word of a name before the parenthesis at `opening`: the shortest sequence of words with the initials in the parenthesis. Undefined if there is none. */
function startOfFullName(words: Word[], opening: number): number | undefined {
  const letters = words[opening + 1]!.text.replace(/s$/, '').replace(/&/g, '').toLowerCase();
  let [ofCapitalized, ofAllWords, capitals] = ['', '', 0];
  for (let index = opening - 1; index >= opening - MAX_LENGTH; index--) {
    const word = words[index];
    if (word?.sentence !== words[opening]!.sentence || (word.shape === 'punctuation' && !/^[,&-]$/.test(word.text))) return undefined;
    const initials = word.shape === 'punctuation' ? '' : initialsOf(word);
    ofAllWords = initials + ofAllWords;
    if (isCapitalized(word)) {
      ofCapitalized = initials + ofCapitalized;
      capitals++;
      if (capitals > 1 && (ofCapitalized === letters || ofAllWords === letters)) return index;
    }
    if (ofCapitalized.length > letters.length) return undefined;
  }
  return undefined;
}
