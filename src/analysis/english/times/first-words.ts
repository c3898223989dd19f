/** Lists of words for the `firstWords` and `requiredWords` of parsers. `##` is any word that begins with two digits. */
import { cardinals, dayParts, months, ordinals, seasons, shortWeekdays, units, vagueQuantities, weekdays } from './resources/en.ts';

export const monthWords = Object.keys(months);
export const weekdayWords = Object.keys(weekdays);
export const anyWeekdayWords = [...weekdayWords, ...Object.keys(shortWeekdays)];
export const seasonWords = Object.keys(seasons);
export const unitWords = Object.keys(units);
export const dayPartWords = Object.keys(dayParts);
export const ordinalWords = ['#', '##', ...new Set(Object.keys(ordinals).map(firstWord))];
export const countWords = ['#', '##', '###', '####', 'half', ...new Set(Object.keys(cardinals).map(firstWord))];
export const quantityFirstWords = [...new Set([...countWords, ...vagueQuantities.map(firstWord)])];
export const whichWords = ['the', 'last', 'past', 'previous', 'this', 'current', 'next', 'coming', 'following', 'preceding'];

function firstWord(words: string): string {
  return words.split(/[- ]/)[0] ?? words;
}
