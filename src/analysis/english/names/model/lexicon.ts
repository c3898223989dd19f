import { type EnglishData, entriesOf } from '../../data.ts';
import { COMMON_WORDS } from '../resources/common-words.ts';
import { GIVEN_NAMES } from '../resources/given-names.ts';
import { CALENDAR, CAPITALISED_COMMON, DEMONYMS, OTHER_HEADS } from '../resources/not-names.ts';
import { COMPANY_SUFFIXES, ORGANIZATION_HEADS, ORGANIZATION_KINDS, ORGANIZATION_MATTERS, WEAK_HEADS } from '../resources/organization-words.ts';
import { PLACE_HEADS, PLACE_KIND_NOUNS, PLACE_OPENERS, PLACE_PREPOSITIONS } from '../resources/place-heads.ts';
import { KNOWN_PLACES } from '../resources/places.ts';
import { GOVERNMENT_VERBS, SPEECH_VERBS } from '../resources/speech.ts';
import { COMPETITION_WORDS, MARKET_WORDS, SPORT_WORDS } from '../resources/newswire-words.ts';
import { HONORIFICS, ORGANIZATION_FOLLOWERS, TITLE_MODIFIERS, TITLES } from '../resources/titles.ts';

/** The lists that the model knows a word from, in the order of their bits. The trained weights count on this order. */
const listsIn = (data: EnglishData): Iterable<string>[] => [
  entriesOf(data.givenNames),
  entriesOf(data.surnames),
  entriesOf(data.frequentWords),
  entriesOf(data.otherWords),
  entriesOf(data.cities),
  entriesOf(data.regions),
  GIVEN_NAMES,
  COMMON_WORDS,
  ORGANIZATION_HEADS,
  WEAK_HEADS,
  COMPANY_SUFFIXES,
  ORGANIZATION_KINDS,
  ORGANIZATION_MATTERS,
  PLACE_HEADS,
  PLACE_KIND_NOUNS,
  PLACE_OPENERS,
  PLACE_PREPOSITIONS,
  TITLES,
  HONORIFICS,
  TITLE_MODIFIERS,
  ORGANIZATION_FOLLOWERS,
  DEMONYMS,
  CAPITALISED_COMMON,
  CALENDAR,
  SPEECH_VERBS,
  GOVERNMENT_VERBS,
  OTHER_HEADS,
  [...KNOWN_PLACES.keys()],
  SPORT_WORDS,
  COMPETITION_WORDS,
  MARKET_WORDS,
];

/** Bits of lists that are asked for by name. */
const [GIVEN_NAME, SURNAME, FREQUENT_WORD, OTHER_WORD, CITY] = [1, 2, 4, 8, 16];

/** All lists but those of persons' names. */
const NO_NAME = ~3;

const PLAIN_LETTERS: Record<string, string> = { ø: 'o', ł: 'l', đ: 'd', ı: 'i', ß: 'ss' };

/** Word, small and plain → the lists that hold it, one bit a list. */
let lexicon: ReadonlyMap<string, number> = new Map();

/** Take up the lists of English: from here on words are known by them. It is done once, when the language is made; without them no list knows any word. */
export function openLexicon(data: EnglishData): void {
  const lists = new Map<string, number>();
  listsIn(data).forEach((list, bit) => {
    for (const word of list) {
      const key = plain(word.toLowerCase());
      lists.set(key, (lists.get(key) ?? 0) | (1 << bit));
    }
  });
  lexicon = lists;
}

/** The lists that hold a word, one bit a list. */
export function listsOf(lower: string): number {
  return lexicon.get(plain(lower)) ?? 0;
}

/** Whether a name is a city's, and a word of it no other word nor a given name. */
export function isCity(name: string): boolean {
  const lists = listsOf(name.toLowerCase());
  return (lists & CITY) !== 0 && (lists & (GIVEN_NAME | FREQUENT_WORD | OTHER_WORD)) === 0;
}

/** Whether a word, in small letters, is a given name of the lists. */
export function isGivenName(lower: string): boolean {
  return (listsOf(lower) & GIVEN_NAME) !== 0;
}

/** Whether a word, in small letters, is one of the language and no name of the lists. */
export function isCommonWord(lower: string): boolean {
  const lists = listsOf(lower);
  return (lists & (FREQUENT_WORD | OTHER_WORD)) !== 0 && (lists & (GIVEN_NAME | SURNAME | CITY)) === 0;
}

/** Whether a word, in small letters, is in any list beside those of persons' names. */
export function isOrdinaryWord(lower: string): boolean {
  return (listsOf(lower) & NO_NAME) !== 0;
}

/** Small letters without their marks: “müller” is found as “muller”. */
function plain(lower: string): string {
  for (let i = 0; i < lower.length; i++) {
    if (lower.charCodeAt(i) > 127)
      return lower
        .normalize('NFD')
        .replace(/\p{M}/gu, '')
        .replace(/[øłđıß]/g, (letter) => PLAIN_LETTERS[letter] ?? letter);
  }
  return lower;
}
