import { dayNumber, isCalendarDay } from '../../../core/calendar.ts';
import { monthWords, ordinalWords } from '../first-words.ts';
import { dayOf, monthOf, phrase } from '../phrase.ts';
import type { ParsedTime, Parser, ParserInput, Recurring } from '../types.ts';
import { readDay } from './full-date.ts';

type Day = Recurring | { kind: 'fixed'; period: { unit: 'day'; first: number } };

/** Return the meaning of a day, month and optional year; null if there is no such day. */
function dayMeaning(day: number, month: number, year: string | undefined): Day | null {
  if (!isCalendarDay(year === undefined ? 2000 : Number(year), month, day)) return null;
  if (year === undefined) return { kind: 'recurring', month, day, which: null };
  return { kind: 'fixed', period: { unit: 'day', first: dayNumber(Number(year), month, day) } };
}

function readSpan(first: Day | null, last: Day | null, year: string | undefined, month: number): ParsedTime | null {
  return first && last ? { meaning: { kind: 'range', first, last }, certain: { ...(year === undefined ? {} : { year: Number(year) }), month } } : null;
}

/** Return whether two days with the words `join` between them are the ends of a range: “1 to 4 June”, “between 1 and 4 June”, but not “1 and 4 June”. */
function isRange(join: string, textBefore: string): boolean {
  return !/and|or/.test(join) || /\bbetween\s$/i.test(textBefore.slice(-9));
}

function readRange(day: string, day2: string, month: number, year: string | undefined): ParsedTime | null {
  const [first, last] = [dayOf(day), dayOf(day2)];
  return first < last ? readSpan(dayMeaning(first, month, year), dayMeaning(last, month, year), year, month) : null;
}

/** Return the result for two days and their month: one span for a range (“1 to 4 June”, “June 1–4, 2023”), two results for two days (“1 and 4 June”); null if there are no such days. */
function readDays({
  groups: { day = '', join = '', day2 = '', month = '', year },
  match: { input, index, 0: whole },
}: ParserInput): ReturnType<Parser['read']> {
  const number = monthOf(month);
  // “Teams 3 and 5 march on”.
  if (!/\p{Lu}/u.test(whole)) return null;
  if (isRange(join, input.slice(0, index))) return readRange(day, day2, number, year);
  const writtenYear = year === undefined ? undefined : Number(year);
  const first = readDay(dayOf(day), number, writtenYear);
  const second = readDay(dayOf(day2), number, writtenYear);
  if (!first || !second) return null;
  // Two days are two expressions: one ends before the joining word, the other begins after it.
  const firstEnd = index + whole.toLowerCase().indexOf(day + join) + day.length;
  return [
    { ...first, start: index, end: firstEnd },
    { ...second, start: firstEnd + join.length, end: index + whole.length },
  ];
}

/** Days before their month: a range (“1 to 4 June”) or two days (“30 and 31 December”). */
export const daysOfMonth: Parser = {
  example: '1 to 4 June 2023',
  firstWords: [...ordinalWords],
  requiredWords: monthWords,
  pattern: phrase('{day}(?<join> to | through | until | and (?:the )?| or (?:the )?|\\s?[-–]\\s?){day2}(?: of)? {month}(?:,? {year})?'),
  read: readDays,
};

/** Days after their month: a range (“June 1–4, 2023”) or two days (“December 30 and 31”). */
export const monthDays: Parser = {
  example: 'June 1–4, 2023',
  firstWords: monthWords,
  pattern: phrase('{month} {day}(?<join> to | through | until | and | or |\\s?[-–]\\s?){day2}(?:,? {year})?'),
  read: readDays,
};

/** A night given by its two dates: “the night of 9 to 10 August”, “the night of 31 December 2022 to 1 January 2023”. */
export const nightOf: Parser = {
  example: 'the night of 9 to 10 August',
  firstWords: ['the', 'night'],
  requiredWords: ['night'],
  pattern: phrase(
    '(?:the )?night (?:of |from |between )?(?:the )?(?:{day}(?: {month})?(?:,? {year})?(?: to | and | on | into |\\s?[-–/]\\s?)(?:the )?{day2} {month2}|{month3} {day3}(?: to |\\s?[-–/]\\s?)(?:{month4} )?{day4})(?:,? {year2})?',
  ),
  read({ groups }) {
    const month = monthOf(groups['month'] ?? groups['month2'] ?? groups['month3'] ?? '');
    const lastMonth = monthOf(groups['month2'] ?? groups['month4'] ?? groups['month3'] ?? '');
    const year = groups['year2'];
    const parsed = readSpan(
      dayMeaning(dayOf(groups['day'] ?? groups['day3'] ?? ''), month, groups['year'] ?? (month > lastMonth ? undefined : year)),
      dayMeaning(dayOf(groups['day2'] ?? groups['day4'] ?? ''), lastMonth, year),
      year,
      month,
    );
    return parsed && { ...parsed, part: 'NI' };
  },
};
