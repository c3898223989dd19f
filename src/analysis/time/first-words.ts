/** First words of phrases, by which the scanner finds the parsers to ask. `#` is any word that begins with a digit. */
import { cardinals, dayParts, dayWords, decades, months, ordinals, seasons, shortWeekdays, units, vagueQuantities, weekdays } from './resources/en.ts';

export const monthWords = Object.keys(months);
export const weekdayWords = Object.keys(weekdays);
export const anyWeekdayWords = [...weekdayWords, ...Object.keys(shortWeekdays)];
export const seasonWords = Object.keys(seasons);
export const ordinalWords = ['#', ...new Set(Object.keys(ordinals).map(firstWord))];
export const countWords = ['#', 'half', ...new Set(Object.keys(cardinals).map(firstWord))];
export const quantityFirstWords = [...new Set([...countWords, ...vagueQuantities.map(firstWord)])];
export const whichWords = ['the', 'last', 'past', 'previous', 'this', 'current', 'next', 'coming', 'following', 'preceding'];

/** Articles, prepositions and the like that open phrases. */
export const articles = 'the a an these those that its another in early earlier late later same end start beginning middle close'.split(' ');

function firstWord(words: string): string {
  return words.split(/[- ]/)[0] ?? words;
}

/** Words that are of time wherever they stand. */
export const timeWords = [
  ...[...monthWords, ...anyWeekdayWords, ...seasonWords, ...Object.keys(units), ...Object.keys(dayParts), ...Object.keys(dayWords), ...Object.keys(decades)],
  ...['half', 'time', 'clock', 'point', 'moment', 'period', 'past', 'future', 'weekend', 'weekends', 'century', 'centuries'],
];
