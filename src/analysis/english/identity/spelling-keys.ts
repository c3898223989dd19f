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
/** Minimum number of letters for treating two names that differ only in white space as the same. */
const MIN_JOINED_LETTERS = 8;

/**
 * Return the spelling keys of a name. Two names of one type are spelling variants if they share a key, as do “Vyacheslav Gladkov” and “Viacheslav
 * Hladkov”, “Kyiv” and “Kiev”, “Ministry of Defence” and “Defense Ministry”. A surname alone has no keys, because many people share it.
 */
export function spellingKeys(name: string, type: EntityType): string[] {
  const keys = new Set<string>();
  for (const form of new Set([name, writtenOut(name)])) {
    const words = plainWords(form);
    for (const key of type === 'person' ? personKeys(words) : type === 'place' ? placeKeys(words) : organizationKeys(words)) keys.add(key);
  }
  return [...keys];
}

/** Return the spelling keys of a surname, for comparing surnames within an article. */
export const surnameKeys = memoize((surname): readonly string[] => {
  const words = plainWords(surname);
  return words.length === 0 ? [] : [...inPlainLetters(words), ...(SLAVIC_SURNAME.test(words.at(-1) ?? '') ? [slavic(words, true)] : [])];
});

function personKeys(all: string[]): string[] {
  const own = HONORIFICS.has(all[0] ?? '') ? all.slice(1) : all;
  // “John F. Kennedy”, “Vladimir Vladimirovich Putin”
  const words = own.filter((word, index) => index === 0 || index === own.length - 1 || (word.length > 1 && !PATRONYMIC.test(word)));
  if (words.length < 2) return [];
  const keys = inPlainLetters([fullGivenName(words[0] ?? ''), ...words.slice(1)]);
  if (SLAVIC_SURNAME.test(words.at(-1) ?? '')) keys.push(slavic(words, true));
  if (words.some((word) => ARABIC_WORDS.has(word))) keys.push(arabic(words));
  return keys;
}

function placeKeys(all: string[]): string[] {
  const words = all.map((word) => SAME_WORD.get(word) ?? word).filter((word, index) => index > 0 || word !== 'the');
  if (words.length === 0) return [];
  const isSlavic = SLAVIC_PLACE.test(words[0] ?? '');
  const town = slavic(words, isSlavic);
  return [...inPlainLetters(words), isSlavic ? town.replace(/^slavic \S+/, (start) => respell(start, SLAVIC_TOWN)) : town];
}

function organizationKeys(all: string[]): string[] {
  const isName = (word: string, index: number): boolean => !FUNCTION_WORDS.has(word) && !(index > 0 && COMPANY_SUFFIXES.has(word));
  const words = all
    .filter((word, index) => isName(word, index))
    .flatMap((word) => (DEMONYM_COUNTRIES.get(word) ?? SAME_WORD.get(word) ?? word).toLowerCase().split(' '));
  if (words.length === 0) return [];
  // White space does not matter in a long name: “MobileGov Community”, “Mobile Gov Community”.
  const joined = all.join('');
  // The order of the words does not matter: “Russia's Defence Ministry”, “Russian Ministry of Defense”.
  return [`words ${words.toSorted().join(' ')}`, ...(joined.length >= MIN_JOINED_LETTERS ? [`joined ${joined}`] : [])];
}

/** Return the key of a name without transliteration rules, as a list of one. */
function inPlainLetters(words: string[]): string[] {
  return [words.map((word) => respell(word, GENERAL)).join(' ')];
}

/** Return the key of a name by the rules for Slavic names; those for Ukrainian spellings apply only to East Slavic forms. */
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
