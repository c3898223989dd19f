import { memoize } from '../../core/memoize.ts';
import { DEMONYM_COUNTRIES } from './resources/demonyms.ts';
import { KNOWN_PLACES } from './resources/places.ts';

/** Maximum length of a country's name, in words. */
const MAX_LENGTH = 3;

/** Return an organization's name without the country or demonym at its beginning: “US State Department” → “State Department”; null if it begins with neither. */
export const withoutCountry = memoize((name): string | null => {
  const words = name.replace(/['’]s(?!\p{L})/gu, '').split(' ');
  for (let length = Math.min(MAX_LENGTH, words.length - 1); length >= 1; length--) {
    const start = words.slice(0, length).join(' ');
    if (KNOWN_PLACES.get(start)?.rank === 'country' || DEMONYM_COUNTRIES.has(start.toLowerCase().replace(' ', '-'))) return words.slice(length).join(' ');
  }
  return null;
});
