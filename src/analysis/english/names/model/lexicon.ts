import { type EnglishData, entriesOf } from '../../data.ts';
import { COMMON_WORDS } from '../resources/common-words.ts';
import { GIVEN_NAMES } from '../resources/given-names.ts';
import { CALENDAR, CAPITALISED_COMMON, DEMONYMS, OTHER_HEADS } from '../resources/not-names.ts';
import { COMPANY_SUFFIXES, ORGANIZATION_HEADS, ORGANIZATION_KINDS, ORGANIZATION_FIELDS, WEAK_HEADS } from '../resources/organization-words.ts';
import { PLACE_HEADS, PLACE_KIND_NOUNS, PLACE_OPENERS, PLACE_PREPOSITIONS } from '../resources/place-heads.ts';
import { KNOWN_PLACES } from '../resources/places.ts';
import { GOVERNMENT_VERBS, SPEECH_VERBS } from '../resources/speech.ts';
import { COMPETITION_WORDS, MARKET_WORDS, SPORT_WORDS } from '../resources/newswire-words.ts';
import { HONORIFICS, ORGANIZATION_FOLLOWERS, TITLE_MODIFIERS, TITLES } from '../resources/titles.ts';

/** Return the word lists in the order of their bits. The trained weights depend on this order. */
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
  ORGANIZATION_FIELDS,
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

/** Bits of the lists that are tested individually. */
const [GIVEN_NAME, SURNAME, FREQUENT_WORD, OTHER_WORD, CITY] = [1, 2, 4, 8, 16];

/** Bits of all lists except those of people's names. */
const NO_NAME = ~3;

const PLAIN_LETTERS: Record<string, string> = { ø: 'o', ł: 'l', đ: 'd', ı: 'i', ß: 'ss' };

/** Bits of the lists that contain a word, by word in lower case without diacritics. */
let lexicon: ReadonlyMap<string, number> = new Map();

/** Load the word lists. Must be called once, when the language is created; until then no word is in any list. */
export function loadLexicon(data: EnglishData): void {
  const lists = new Map<string, number>();
  listsIn(data).forEach((list, bit) => {
    for (const word of list) {
      const key = plain(word.toLowerCase());
      lists.set(key, (lists.get(key) ?? 0) | (1 << bit));
    }
  });
  lexicon = lists;
}

/** Return the lists that contain a word in lower case, one bit per list. */
export function listsOf(lower: string): number {
  return lexicon.get(plain(lower)) ?? 0;
}

/** Return whether a name is that of a city, and neither another word nor a given name. */
export function isCity(name: string): boolean {
  const lists = listsOf(name.toLowerCase());
  return (lists & CITY) !== 0 && (lists & (GIVEN_NAME | FREQUENT_WORD | OTHER_WORD)) === 0;
}

/** Return whether a word in lower case is in the list of given names. */
export function isGivenName(lower: string): boolean {
  return (listsOf(lower) & GIVEN_NAME) !== 0;
}

/** Return whether a word in lower case is a word of the language, and not in the lists of names. */
export function isCommonWord(lower: string): boolean {
  const lists = listsOf(lower);
  return (lists & (FREQUENT_WORD | OTHER_WORD)) !== 0 && (lists & (GIVEN_NAME | SURNAME | CITY)) === 0;
}

/** Return whether a word in lower case is in any list other than those of people's names. */
export function isOrdinaryWord(lower: string): boolean {
  return (listsOf(lower) & NO_NAME) !== 0;
}

/** Remove diacritics from a word in lower case: “müller” becomes “muller”. */
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
