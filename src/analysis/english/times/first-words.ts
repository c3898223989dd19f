/** Lists of words for the `firstWords` and `requiredWords` of parsers. A number is written with one `#` for each digit: `##` is a word that begins with exactly two digits, “22” or “22nd”. */
import { cardinals, dayParts, months, ordinals, seasons, shortWeekdays, units, vagueQuantities, weekdays } from './resources/en.ts';

/** Names of months. */
export const monthWords = Object.keys(months);
/** Full names of weekdays. */
export const weekdayWords = Object.keys(weekdays);
/** Full and abbreviated names of weekdays. */
export const anyWeekdayWords = [...weekdayWords, ...Object.keys(shortWeekdays)];
/** Names of seasons. */
export const seasonWords = Object.keys(seasons);
/** Units of time, in singular and plural. */
export const unitWords = Object.keys(units);
/** Names of parts of the day. */
export const dayPartWords = Object.keys(dayParts);
/** Beginnings of ordinals in digits and words. */
export const ordinalWords = ['#', '##', ...new Set(Object.keys(ordinals).map(firstWord))];
/** Beginnings of counts in digits and words. */
export const countWords = ['#', '##', '###', '####', 'half', ...new Set(Object.keys(cardinals).map(firstWord))];
/** Beginnings of counts and of vague quantities. */
export const quantityWords = [...new Set([...countWords, ...vagueQuantities.map(firstWord)])];
/** Determiners and adjectives that begin a phrase such as “last May”. */
export const determinerWords = ['the', 'last', 'past', 'previous', 'this', 'current', 'next', 'coming', 'following', 'preceding'];

function firstWord(words: string): string {
  return words.split(/[- ]/)[0] ?? words;
}
