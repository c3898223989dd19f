import { memoize } from '../../core/memoize.ts';
import type { EntityType } from '../../core/types.ts';
import { DEMONYM_COUNTRIES } from '../names/resources/demonyms.ts';
import { COMPANY_SUFFIXES } from '../names/resources/organization-words.ts';
import { fullGivenName } from '../names/resources/short-given-names.ts';
import { HONORIFICS } from '../names/resources/titles.ts';
import {
  ARABIC,
  ARABIC_WORDS,
  GENERAL,
  PATRONYMIC,
  SAME_WORD,
  SLAVIC,
  SLAVIC_PLACE,
  SLAVIC_SURNAME,
  SLAVIC_TOWN,
  UKRAINIAN,
} from '../names/resources/transliteration.ts';
import { plainWords, respell, writtenOut } from './plain-letters.ts';

/** Function words that are optional in the name of an organization. */
const FUNCTION_WORDS = new Set(['the', 'of', 'for', 'and', 'on', 'in', '&', 'to']);
/** Names of fewer letters that differ in white space are different names. Longer ones are the same name: “MobileGov Community”, “Mobile Gov Community”. */
const MIN_JOINED_LETTERS = 8;

/**
 * Return the spelling keys of a name. Two names of one type are spelling variants if they share a key, as do “Vyacheslav Gladkov” and “Viacheslav
 * Hladkov”, “Kyiv” and “Kiev”, “Ministry of Defence” and “Defense Ministry”. A surname alone has no keys, because many people share it.
 */
export function spellingKeys(name: string, type: EntityType): readonly string[] {
  return keysByType[type](name);
}

/** The function for each type. Many articles write the same names, so its results are cached. */
const keysByType: Record<EntityType, (name: string) => readonly string[]> = {
  person: memoize((name) => keysOf(name, personKeys)),
  place: memoize((name) => keysOf(name, placeKeys)),
  organization: memoize((name) => keysOf(name, organizationKeys)),
};

function keysOf(name: string, keysOfWords: (words: string[]) => string[]): string[] {
  const keys = new Set<string>();
  for (const form of new Set([name, writtenOut(name)])) for (const key of keysOfWords(plainWords(form))) keys.add(key);
  return [...keys];
}

/** Return the spelling keys of a surname, for comparing surnames within an article. */
export const surnameKeys = memoize((surname): readonly string[] => {
  const words = plainWords(surname);
  return words.length === 0 ? [] : [...inPlainLetters(words), ...(SLAVIC_SURNAME.test(words.at(-1) ?? '') ? [slavic(words, true)] : [])];
});

function personKeys(nameWords: string[]): string[] {
  const withoutHonorific = HONORIFICS.has(nameWords[0] ?? '') ? nameWords.slice(1) : nameWords;
  const lastIndex = withoutHonorific.length - 1;
  // Without initials and patronymics in the middle: “John F. Kennedy”, “Vladimir Vladimirovich Putin”.
  const words = withoutHonorific.filter((word, index) => index === 0 || index === lastIndex || (word.length > 1 && !PATRONYMIC.test(word)));
  if (words.length < 2) return [];
  const keys = inPlainLetters([fullGivenName(words[0] ?? ''), ...words.slice(1)]);
  if (SLAVIC_SURNAME.test(words.at(-1) ?? '')) keys.push(slavic(words, true));
  if (words.some((word) => ARABIC_WORDS.has(word))) keys.push(arabic(words));
  return keys;
}

function placeKeys(nameWords: string[]): string[] {
  const words = nameWords.map((word) => SAME_WORD.get(word) ?? word).filter((word, index) => index > 0 || word !== 'the');
  if (words.length === 0) return [];
  const isSlavic = SLAVIC_PLACE.test(words[0] ?? '');
  const slavicKey = slavic(words, isSlavic);
  // The rules for towns apply to the first word: “Bakhmut” of “Bakhmut Raion”.
  return [...inPlainLetters(words), isSlavic ? slavicKey.replace(/^slavic \S+/, (start) => respell(start, SLAVIC_TOWN)) : slavicKey];
}

function organizationKeys(nameWords: string[]): string[] {
  const words = nameWords
    .filter((word, index) => !FUNCTION_WORDS.has(word) && !(index > 0 && COMPANY_SUFFIXES.has(word)))
    .flatMap((word) => (DEMONYM_COUNTRIES.get(word) ?? SAME_WORD.get(word) ?? word).toLowerCase().split(' '));
  if (words.length === 0) return [];
  // White space does not matter in a long name: “MobileGov Community”, “Mobile Gov Community”.
  const joined = nameWords.join('');
  // The order of the words does not matter: “Russia's Defence Ministry”, “Russian Ministry of Defense”.
  return [`words ${words.toSorted().join(' ')}`, ...(joined.length >= MIN_JOINED_LETTERS ? [`joined ${joined}`] : [])];
}

/** Return the key of a name without transliteration rules, as a list of one. */
function inPlainLetters(words: string[]): string[] {
  return [words.map((word) => respell(word, GENERAL)).join(' ')];
}

/** Return the key of a name by the rules for Slavic names. The rules for Ukrainian spellings are applied only to East Slavic names. */
function slavic(words: string[], isEastSlavic: boolean): string {
  return `slavic ${words.map((word) => respell(respell(word, isEastSlavic ? UKRAINIAN : []), SLAVIC)).join(' ')}`;
}

/** Return the key of a name by the rules for Arabic names. */
function arabic(words: string[]): string {
  return `arabic ${words
    .map((word) => respell(word, ARABIC))
    .filter((word) => word !== '')
    .join(' ')}`;
}
