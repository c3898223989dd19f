import { createLexicon, type Lexicon } from '../../../core/names/lexicon.ts';
import { joinWords, type Word } from '../../../core/names/words.ts';
import { type EnglishData, entriesOf } from '../../data.ts';
import { COMMON_WORDS } from '../resources/common-words.ts';
import { GIVEN_NAMES } from '../resources/given-names.ts';
import { CALENDAR, CAPITALIZED_COMMON, DEMONYMS, OTHER_HEADS } from '../resources/not-names.ts';
import { COMPANY_SUFFIXES, ORGANIZATION_HEADS, ORGANIZATION_KINDS, ORGANIZATION_FIELDS, WEAK_HEADS } from '../resources/organization-words.ts';
import { PLACE_HEADS, PLACE_KIND_NOUNS, PLACE_OPENERS, PLACE_PREPOSITIONS } from '../resources/place-heads.ts';
import { KNOWN_PLACES } from '../resources/places.ts';
import { GOVERNMENT_VERBS, SPEECH_VERBS } from '../resources/speech.ts';
import { COMPETITION_WORDS, MARKET_WORDS, SPORT_WORDS } from '../resources/newswire-words.ts';
import { HONORIFICS, ORGANIZATION_FOLLOWERS, TITLE_MODIFIERS, TITLES } from '../resources/titles.ts';

/** Return the word lists, in the order of their bits. The trained weights depend on this order. */
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
  CAPITALIZED_COMMON,
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

/** Bits of all lists except the first two, the data files of given names and surnames. */
const NOT_NAMES_OF_PEOPLE = ~3;

const PLAIN_LETTERS: Record<string, string> = { ø: 'o', ł: 'l', đ: 'd', ı: 'i', ß: 'ss' };

/** Return the lexicon of English, with the words of its data files. */
export function englishLexicon(data: EnglishData): Lexicon {
  const lists = new Map<string, number>();
  listsIn(data).forEach((list, bit) => {
    for (const word of list) {
      const key = withoutDiacritics(word.toLowerCase());
      lists.set(key, (lists.get(key) ?? 0) | (1 << bit));
    }
  });
  return createLexicon((lower) => lists.get(withoutDiacritics(lower)) ?? 0);
}

/** Return whether the words from `first` to `last` are the name of a city, and neither another word nor a given name. */
export function isCity(words: readonly Word[], first: number, last: number): boolean {
  const { form, lexicon } = words[first]!;
  const lists = first === last ? form.lists : lexicon.listsOf(joinWords(words, first, last).toLowerCase());
  return (lists & CITY) !== 0 && (lists & (GIVEN_NAME | FREQUENT_WORD | OTHER_WORD)) === 0;
}

/** Return whether a word is in the list of given names. */
export function isGivenName({ form }: Word): boolean {
  return (form.lists & GIVEN_NAME) !== 0;
}

/** Return whether a word is an ordinary word of English: “forecast”. It is in one of the two lists of English words, and in no list of names or cities. */
export function isCommonWord({ form: { lists } }: Pick<Word, 'form'>): boolean {
  return (lists & (FREQUENT_WORD | OTHER_WORD)) !== 0 && (lists & (GIVEN_NAME | SURNAME | CITY)) === 0;
}

/** Return whether a word is in a list other than the two data files of given names and surnames: “forecast”, “university”, “Leeds”. */
export function isOrdinaryWord({ form }: Word): boolean {
  return (form.lists & NOT_NAMES_OF_PEOPLE) !== 0;
}

/** Remove diacritics from a word in lower case: “müller” becomes “muller”. */
function withoutDiacritics(lower: string): string {
  for (let i = 0; i < lower.length; i++) {
    if (lower.charCodeAt(i) > 127)
      return lower
        .normalize('NFD')
        .replace(/\p{M}/gu, '')
        .replace(/[øłđıß]/g, (letter) => PLAIN_LETTERS[letter] ?? letter);
  }
  return lower;
}
