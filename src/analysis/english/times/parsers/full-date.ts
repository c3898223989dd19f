import { dayNumber, isCalendarDay, parseIsoDay } from '../../../core/calendar.ts';
import { anyWeekdayWords, monthWords, ordinalWords } from '../first-words.ts';
import { dayOf, monthOf, phrase, weekdayNamed, yearOfTwoDigits } from '../phrase.ts';
import type { DateComponents } from '../../../core/types.ts';
import type { Parser, ParsedTime, Recurring } from '../types.ts';

/** Return the result for a day, month and optional year; null if there is no such day. */
export function readDay(day: number, month: number, year: number | undefined, weekday?: number): ParsedTime | null {
  // Without a year, 29 February is valid.
  if (!isCalendarDay(year ?? 2000, month, day)) return null;
  const certain: DateComponents = { ...(year === undefined ? {} : { year }), month, day, ...(weekday === undefined ? {} : { weekday }) };
  if (year !== undefined) return { meaning: { kind: 'fixed', period: { unit: 'day', first: dayNumber(year, month, day) } }, certain };
  const meaning: Recurring = { kind: 'recurring', month, day, which: null, ...(weekday === undefined ? {} : { weekday }) };
  return { meaning, certain };
}

/** Phrase source of a relative year after a date: “of last year”, “this year”. */
export const countedYear =
  '(?:,? (?:of )?(?<countedYear>last year|this year|next year|that year|the same year|the previous year|the following year|the next year))?';

const countedYears: Record<string, NonNullable<Recurring['year']>> = {
  'last year': { count: -1, from: 'publication' },
  'this year': { count: 0, from: 'publication' },
  'next year': { count: 1, from: 'publication' },
  'that year': { count: 0, from: 'text' },
  'the same year': { count: 0, from: 'text' },
  'the previous year': { count: -1, from: 'text' },
  'the following year': { count: 1, from: 'text' },
  'the next year': { count: 1, from: 'text' },
};

/** Return the result for something recurring with a relative year, given in words. */
export function inCountedYear<R extends ParsedTime | null>(parsed: R, words: string | undefined): R {
  const year = words === undefined ? undefined : countedYears[words.replace(/\s+/g, ' ')];
  if (parsed && year && parsed.meaning.kind === 'recurring') parsed.meaning.year = year;
  return parsed;
}

/** Phrase source of a year in the far future, such as the end of a lease. Before a plural it is a count: “On May 5, 3000 people”. */
const farYear = '(?:,? (?<far>2[2-9]\\d\\d|[3-9]\\d{3})(?![,.:/]?\\d| (?:[a-z]+s|people|men|women|children|more)\\b))';

/** Return the month as the result for a day that its year does not have, “Feb. 29, 1910”; null for a day that the month never has. */
function readMonthOf(day: number, month: number, year: number): ParsedTime | null {
  // 2000 is a leap year.
  if (!isCalendarDay(2000, month, day)) return null;
  return { meaning: { kind: 'fixed', period: { unit: 'month', first: dayNumber(year, month, 1) } }, certain: { year, month } };
}

function read(groups: Record<string, string | undefined>): ParsedTime | null {
  const { day = '', month = '', year = groups['far'] } = groups;
  const parsed = readDay(dayOf(day), monthOf(month), year === undefined ? undefined : Number(year), weekdayNamed(groups['anyWeekday']));
  if (parsed === null && year !== undefined) return readMonthOf(dayOf(day), monthOf(month), Number(year));
  return inCountedYear(parsed, groups['countedYear']);
}

/** A numeric date that begins with the year: “2023-05-22”, “2023/05/22”. */
export const isoDate: Parser = {
  example: '2023-05-22',
  firstWords: ['####'],
  pattern: phrase('(?<iso>\\d{4}(?<mark>[-/.])\\d{2}\\k<mark>\\d{2})(?![-/.]?\\d)'),
  read({ groups: { iso: written = '' } }) {
    const iso = written.replace(/[/.]/g, '-');
    const [year = 0, month = 0, day = 0] = iso.split('-').map(Number);
    return isCalendarDay(year, month, day)
      ? { meaning: { kind: 'fixed', period: { unit: 'day', first: parseIsoDay(iso) } }, certain: { year, month, day } }
      : null;
  },
};

/** A numeric date that ends with the year: “22/05/2023”, “5/22/23”. If neither number is above 12, day and month are in the order that the document uses elsewhere. */
export const slashDate: Parser = {
  example: '22/05/2023',
  firstWords: ['#', '##'],
  pattern: phrase('(?<one>\\d{1,2})(?<mark>[/.-])(?<two>\\d{1,2})\\k<mark>(?:{year}|(?<short>\\d\\d))(?![/.-]?\\d)'),
  read({ groups: { one = '', mark, two = '', year, short }, publishedYear, monthFirst }) {
    // “1.2.34” and “10-11-12” are usually version numbers or codes.
    if (year === undefined && mark !== '/') return null;
    const [first, second] = [Number(one), Number(two)];
    const fullYear = year === undefined ? yearOfTwoDigits(Number(short), publishedYear) : Number(year);
    return second > 12 || (monthFirst && first <= 12) ? readDay(second, first, fullYear) : readDay(first, second, fullYear);
  },
};

/** A day before its month: “22 May”, “the 22nd of May 2023”, “last Monday, 22 May”, “22 May last year”. */
export const dayMonth: Parser = {
  example: 'Monday, 22 May 2023',
  firstWords: [...ordinalWords, 'the', 'last', 'this', 'next', ...anyWeekdayWords],
  requiredWords: monthWords,
  pattern: phrase(
    `(?:(?:(?:last|this|next) )?{anyWeekday}\\.?,? )?(?:the )?(?<day>0?[1-9](?:st|nd|rd|th)?|[12]\\d(?:st|nd|rd|th)?|3[01](?:st|nd|rd|th)?|{ordinal})(?: of)? {month}(?:(?:,? {year})|${farYear}|${countedYear})`,
  ),
  read({ groups, match: { 0: whole, index } }) {
    const parsed = read(groups);
    // In “the 9 May parade”, the article belongs to the parade.
    return parsed && /^the \d+ /i.test(whole) && !/ of /.test(whole) ? { ...parsed, start: index + 4 } : parsed;
  },
};

/** A day after its month: “May 22”, “Monday, May 22nd, 2023”, “May 22 last year”. */
export const monthDay: Parser = {
  example: 'Monday, May 22nd, 2023',
  firstWords: [...monthWords, 'last', 'this', 'next', ...anyWeekdayWords],
  requiredWords: monthWords,
  pattern: phrase(
    `(?:(?:(?:last|this|next) )?{anyWeekday}\\.?,? )?{month} (?:the )?{day}(?!\\d|[.,]\\d|\\s?(?:%|per cent|percent|people|years?\\b))(?:(?:,? {year})|${farYear}|${countedYear})`,
  ),
  read: ({ groups }) => read(groups),
};
