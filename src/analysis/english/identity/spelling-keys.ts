import { memoize } from '../../core/memoize.ts';
import type { EntityType } from '../../core/types.ts';
import { DEMONYM_COUNTRIES } from '../names/resources/demonyms.ts';
import { COMPANY_SUFFIXES } from '../names/resources/organization-words.ts';
import { fullGivenName } from '../names/resources/pet-names.ts';
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
import { plainWords, respell, writtenOut } from './letters.ts';

/** Words that an organization's name may have or not. */
const SMALL = new Set(['the', 'of', 'for', 'and', 'on', 'in', '&', 'to']);
/** Names of so many letters are the same where they differ in nothing but white space. */
const LONG_NAME = 8;

/**
 * Name → its spelling keys: two names of one type are spellings of one name where they share a key. “Vyacheslav Gladkov” and “Viacheslav
 * Hladkov” do, “Kyiv” and “Kiev”, “Ministry of Defence” and “Defense Ministry”. A person's surname alone has none: it may be anyone's.
 */
export function spellingKeys(name: string, type: EntityType): string[] {
  const keys = new Set<string>();
  for (const form of new Set([name, writtenOut(name)])) {
    const words = plainWords(form);
    for (const key of type === 'person' ? personKeys(words) : type === 'place' ? placeKeys(words) : organizationKeys(words)) keys.add(key);
  }
  return [...keys];
}

/** A surname's keys, to find the one of an article that another spelling means. */
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
  const isName = (word: string, index: number): boolean => !SMALL.has(word) && !(index > 0 && COMPANY_SUFFIXES.has(word));
  const words = all
    .filter((word, index) => isName(word, index))
    .flatMap((word) => (DEMONYM_COUNTRIES.get(word) ?? SAME_WORD.get(word) ?? word).toLowerCase().split(' '));
  // “Russia's Defence Ministry”, “Russian Ministry of Defense”: the order of the words says nothing.
  // “MobileGov Community”, “Mobile Gov Community”
  const together = all.join('');
  return words.length === 0 ? [] : [`words ${words.toSorted().join(' ')}`, ...(together.length >= LONG_NAME ? [`together ${together}`] : [])];
}

function inPlainLetters(words: string[]): string[] {
  return [words.map((word) => respell(word, GENERAL)).join(' ')];
}

function slavic(words: string[], isEastSlavic: boolean): string {
  return `slavic ${words.map((word) => respell(respell(word, isEastSlavic ? UKRAINIAN : []), SLAVIC)).join(' ')}`;
}

function arabic(words: string[]): string {
  return `arabic ${words
    .map((word) => respell(word, ARABIC))
    .filter((word) => word !== '')
    .join(' ')}`;
}
