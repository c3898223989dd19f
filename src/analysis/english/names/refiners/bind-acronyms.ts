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

/** Merge the parts of a name that is followed by its acronym: “[National Oceanic] and [Atmospheric Administration] (NOAA)”. */
export function bindAcronyms(names: ModelName[], { words }: NameRefinerContext): ModelName[] {
  const cover = new NameCover(names);
  for (let open = 2; open < words.length - 2; open++) {
    if (words[open]!.text !== '(' || words[open + 2]!.text !== ')' || !ACRONYM.test(words[open + 1]!.text)) continue;
    const first = beginOf(words, open);
    if (first !== undefined) bind(words, cover, first, open - 1);
  }
  return cover.names();
}

/** Add the words from `first` to `last` as one name, and the acronym after it with the same type. */
function bind(words: Word[], cover: NameCover, first: number, last: number): void {
  const inside = Array.from({ length: last - first + 1 }, (_, i) => cover.at(first + i)).filter((name) => name !== undefined);
  if (inside.length === 0) return;
  const longer = inside.find((name) => name.first <= first && name.last === last);
  const type = typeOf(words, first, last, inside);
  cover.put({ first: Math.min(first, longer?.first ?? first), last, type });
  const acronym = last + 2;
  if (!cover.at(acronym)) cover.put({ first: acronym, last: acronym, type });
}

function typeOf(words: Word[], first: number, last: number, inside: ModelName[]): ModelName['type'] {
  if (KNOWN_PLACES.has(joinWords(words, first, last))) return 'place';
  const head = words[last]!.lower;
  if (LAW_HEADS.has(head) || WEAK_LAW_HEADS.has(head)) return 'other';
  const types = new Set(inside.map(({ type }) => type));
  if (types.has('organization') || ORGANIZATION_HEADS.has(head)) return 'organization';
  if (types.has('other') || OTHER_HEADS.has(head)) return 'other';
  return types.has('place') ? 'place' : 'organization';
}

/** Return the initials of a word: “us” for “U.S.”, “ca” for “Clerk-Assistant”. */
function initialsOf({ lower }: Word): string {
  if (/^(?:\p{L}\.)+$/u.test(lower)) return lower.replaceAll('.', '');
  return lower
    .split('-')
    .map((part) => part.charAt(0))
    .join('');
}

/** Return the index of the first word of the shortest sequence before the parenthesis at `open` whose initials are the acronym in it; undefined if there is none. */
function beginOf(words: Word[], open: number): number | undefined {
  const letters = words[open + 1]!.text.replace(/s$/, '').replace(/&/g, '').toLowerCase();
  let [ofCapitalized, ofAllWords, capitals] = ['', '', 0];
  for (let at = open - 1; at >= open - MAX_LENGTH; at--) {
    const word = words[at];
    if (word?.sentence !== words[open]!.sentence || (word.shape === 'punctuation' && !/^[,&-]$/.test(word.text))) return undefined;
    const initials = word.shape === 'punctuation' ? '' : initialsOf(word);
    ofAllWords = initials + ofAllWords;
    if (isCapitalized(word)) {
      ofCapitalized = initials + ofCapitalized;
      capitals++;
      if (capitals > 1 && (ofCapitalized === letters || ofAllWords === letters)) return at;
    }
    if (ofCapitalized.length > letters.length) return undefined;
  }
  return undefined;
}
