import { monthWords, ordinalWords } from '../first-words.ts';
import { dayOf, monthOf, phrase } from '../phrase.ts';
import type { ParsedTime, Parser } from '../types.ts';
import { readDay } from './full-date.ts';

/** Phrase source of a day of the month, without a group. */
const day = '(?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?';
/** Phrase source of the days before the last one of a list. Nobody lists more than eight days; the limit keeps the cost of a match constant. */
const listed = `${day}(?:, (?:the )?${day}){1,6}`;
const dayInList = /\d{1,2}(?:st|nd|rd|th)?/gi;

/** A day of a list, with its span. */
interface ListedDay {
  number: number;
  start: number;
  end: number;
}

/** Return the days that a part of a text lists. `at` is the offset of the part. */
function daysIn(list: string, at: number): ListedDay[] {
  return [...list.matchAll(dayInList)].map(({ 0: written, index }) => ({ number: dayOf(written), start: at + index, end: at + index + written.length }));
}

/** Return one result for each day of a list. Null if a day does not exist, if the days are not in order (“won 3, 2 and 4 May …”), or if the month is written small (“2, 3 and 4 may”). */
function readList(days: readonly ListedDay[], month: string, year: string | undefined): ParsedTime[] | null {
  if (!/^\p{Lu}/u.test(month) || days.some(({ number }, index) => index > 0 && number <= days[index - 1]!.number)) return null;
  const results = days.map(({ number, start, end }) => {
    const parsed = readDay(number, monthOf(month), year === undefined ? undefined : Number(year));
    return parsed && { ...parsed, start, end };
  });
  return results.every((result) => result !== null) ? results : null;
}

/** Three or more days before their month, each a time of its own: “on 23, 25 and 27 June”. The last one has the month. */
export const daysBeforeMonth: Parser = {
  example: '23, 25 and 27 June',
  firstWords: [...ordinalWords, 'the'],
  requiredWords: monthWords,
  pattern: phrase(`(?<list>(?:the )?${listed}),? (?:and|or|&) (?:the )?(?<last>{day}(?: of)? {month}(?:,? {year})?)`),
  read({ groups: { list = '', last = '', day: lastDay = '', month = '', year }, match: { 0: whole, index } }) {
    const end = index + whole.length;
    const lastListed = { number: dayOf(lastDay), start: end - last.length, end };
    const written = whole.slice(whole.toLowerCase().lastIndexOf(month));
    const [first, ...others] = daysIn(list, index);
    return readList([{ ...first!, start: index }, ...others, lastListed], written.slice(0, month.length), year);
  },
};

/** Three or more days after their month, each a time of its own: “on June 23, 25 and 27”. The first one has the month. */
export const daysAfterMonth: Parser = {
  example: 'June 23, 25 and 27',
  firstWords: monthWords,
  pattern: phrase(
    `(?<first>{month} {day}), (?<list>(?:${day}, ){0,5}${day},? (?:and|or|&) ${day})(?:,? {year})?(?!,\\d|\\.\\d| (?:people|percent|per cent|others)\\b)`,
  ),
  read({ groups: { first = '', list = '', day: firstDay = '', month = '', year }, match: { 0: whole, index } }) {
    const opening = { number: dayOf(firstDay), start: index, end: index + first.length };
    const others = daysIn(list, index + whole.toLowerCase().indexOf(list, first.length));
    others.at(-1)!.end = index + whole.length;
    return readList([opening, ...others], whole.slice(0, month.length), year);
  },
};
