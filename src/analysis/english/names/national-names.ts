import { memoize } from '../../core/memoize.ts';
import { DEMONYM_COUNTRIES } from './resources/demonyms.ts';
import { KNOWN_PLACES } from './resources/places.ts';

/** Longest name of a country, in words. */
const LONGEST = 3;

/** An organization's name without the country or the demonym that it begins with: “US State Department” → “State Department”; null where it begins with none. */
export const withoutCountry = memoize((name): string | null => {
  const words = name.replace(/['’]s(?!\p{L})/gu, '').split(' ');
  for (let length = Math.min(LONGEST, words.length - 1); length >= 1; length--) {
    const start = words.slice(0, length).join(' ');
    if (KNOWN_PLACES.get(start)?.rank === 'country' || DEMONYM_COUNTRIES.has(start.toLowerCase().replace(' ', '-'))) return words.slice(length).join(' ');
  }
  return null;
});
