import { civilDay, dayNumber } from '../../../core/calendar.ts';
import type { PeriodUnit } from '../../../core/period.ts';
import { countOf, dayOf, monthOf, ordinalValue, phrase, weekdayNamed } from '../phrase.ts';
import { durationOf } from '../duration-value.ts';
import { countWords } from '../first-words.ts';
import { units, weekdays } from '../resources/en.ts';
import type { Meaning, Parser } from '../types.ts';
import { countedYear, inCountedYear, readDay } from './full-date.ts';

const positions: Record<string, number> = { last: -1, final: -1, closing: -1, penultimate: -2, opening: 1 };
const offsets: Record<string, number> = { last: -1, previous: -1, this: 0, the: 0, next: 1 };

/** Return the meaning of the whole period; null for “every month”. */
function wholeOf(groups: Record<string, string | undefined>): Meaning | null {
  const { month, year, year2, whose, outer, countedYear: counted } = groups;
  if (month !== undefined) {
    if (year !== undefined) return { kind: 'fixed', period: { unit: 'month', first: dayNumber(Number(year), monthOf(month), 1) } };
    return inCountedYear({ meaning: { kind: 'recurring', month: monthOf(month), which: null }, certain: {} }, counted).meaning;
  }
  if (year2 !== undefined) return { kind: 'fixed', period: { unit: 'year', first: dayNumber(Number(year2), 1, 1) } };
  const count = offsets[whose ?? ''];
  if (count === undefined) return null;
  return { kind: 'offset', unit: units[outer ?? ''] as PeriodUnit, count, from: whose === 'the' ? 'text' : 'publication' };
}

/** The first weekday after an nth weekday of a month. US elections are held on such a day. */
export const weekdayAfterWeekday: Parser = {
  example: 'the first Tuesday after the first Monday in November',
  firstWords: ['the'],
  requiredWords: Object.keys(weekdays),
  pattern: phrase(
    `the first {weekday} after the (?<nth>first|second|third|fourth|fifth|last|1st|2nd|3rd|4th) {weekday2} (?:of|in) {month}(?:,? (?:of )?{year}|${countedYear})`,
  ),
  read({ groups }) {
    const { nth = '', year } = groups;
    const [weekday, earlierWeekday] = [weekdayNamed(groups['weekday']) ?? 1, weekdayNamed(groups['weekday2']) ?? 1];
    const whole = wholeOf(groups);
    if (!whole) return null;
    const from: Meaning = { kind: 'part', whole, unit: 'day', nth: positions[nth] ?? ordinalValue(nth), weekday: earlierWeekday };
    return {
      meaning: { kind: 'counted', from, unit: 'day', count: (weekday - earlierWeekday + 7) % 7 || 7 },
      certain: { weekday, ...(year === undefined ? {} : { year: Number(year) }) },
    };
  },
};

/** The week of a day: “the week of 10 June”, “the week beginning June 10”. */
export const weekOfDay: Parser = {
  example: 'the week of 10 June',
  firstWords: ['the', 'week'],
  requiredWords: ['week'],
  pattern: phrase('(?:the )?week (?:of|beginning|starting|commencing) (?:the )?(?:{day}(?: of)? {month}|{month2} {day2})(?:,? {year})?(?!\\s?[-–]\\s?\\d)'),
  read({ groups }) {
    const { day, day2, month, month2, year } = groups;
    const parsed = readDay(dayOf(day ?? day2 ?? ''), monthOf(month ?? month2 ?? ''), year === undefined ? undefined : Number(year));
    return parsed && { meaning: { kind: 'part', whole: parsed.meaning, unit: 'week', nth: 1 }, certain: year === undefined ? {} : { year: Number(year) } };
  },
};

/** The first or last days, weeks, months or years of a period. */
export const stretchOfPeriod: Parser = {
  example: 'the first ten days of June',
  firstWords: ['the'],
  requiredWords: ['days', 'weeks', 'months', 'years', 'quarters'],
  pattern: phrase(
    `the (?<side>first|opening|last|final|closing) {count} (?<unit>days|weeks|months|quarters|years) of (?:{month}(?:,? (?:of )?{year}|${countedYear})|{year2}|(?<whose>this|last|previous|next) (?<outer>month|year|quarter|decade|century))`,
  ),
  read({ groups }) {
    const { side = '', count = '', unit = '' } = groups;
    const number = countOf(count);
    const whole = wholeOf(groups);
    if (!whole || number === null || !Number.isInteger(number) || number < 2 || number > 200) return null;
    const year = Number(groups['year'] ?? groups['year2']);
    const isFirst = /^(?:first|opening)$/.test(side);
    return {
      meaning: { kind: 'part', whole, unit: units[unit] as PeriodUnit, nth: isFirst ? 1 : -number, until: isFirst ? number : -1 },
      certain: Number.isNaN(year) ? {} : { year },
    };
  },
};

/** Half of a month: “the second half of January”. A half of a year is read by `quarter`. */
export const halfOfMonth: Parser = {
  example: 'the second half of January',
  firstWords: ['the'],
  requiredWords: ['half'],
  pattern: phrase(
    `the (?<side>first|second|latter|last) half of (?:{month}(?:,? (?:of )?{year}|${countedYear})|(?<whose>this|last|previous|next) (?<outer>month))`,
  ),
  read({ groups }) {
    const whole = wholeOf(groups);
    if (!whole) return null;
    const [nth, until] = groups['side'] === 'first' ? [1, DAYS_OF_HALF] : [DAYS_OF_HALF + 1, -1];
    const { year } = groups;
    return { meaning: { kind: 'part', whole, unit: 'day', nth, until }, certain: year === undefined ? {} : { year: Number(year) } };
  },
};

/** Number of days in the first half of a month. */
const DAYS_OF_HALF = 15;

/** Weeks up to a day: “the week to 8 May”, “the four weeks ending on June 2”, “the week to Sunday”. */
export const weeksToDay: Parser = {
  example: 'the week to 8 May',
  firstWords: ['the', 'a', ...countWords],
  requiredWords: ['week', 'weeks', 'fortnight'],
  pattern: phrase(
    '(?:the|a|one) (?:{count} )?(?<span>weeks?|fortnight) (?:to|up to|ending)(?: on)? (?:the )?(?:{day}(?: of)? {month}|{month2} {day2}|{weekday})(?:,? {year})?(?! to )',
  ),
  read({ groups, publishedYear }) {
    const { count, span = '', day, day2, month, month2, weekday, year } = groups;
    const days = (countOf(count ?? 'one') ?? 1) * (span.startsWith('fortnight') ? 2 : 1) * 7;
    if (!Number.isInteger(days)) return null;
    const named = weekdayNamed(weekday);
    if (named !== undefined) {
      const first = { kind: 'recurring', weekday: (named % 7) + 1, which: null } as const;
      return days === 7 ? { meaning: { kind: 'range', first, last: { ...first, weekday: named } }, certain: { weekday: named } } : null;
    }
    const last = readDay(dayOf(day ?? day2 ?? ''), monthOf(month ?? month2 ?? ''), year === undefined ? undefined : Number(year));
    if (!last || (last.meaning.kind !== 'recurring' && last.meaning.kind !== 'fixed')) return null;
    const end = last.meaning.kind === 'fixed' ? last.meaning.period.first : dayNumber(publishedYear, last.meaning.month ?? 1, last.meaning.day ?? 1);
    const start = civilDay(end - days + 1);
    return { ...last, meaning: { kind: 'range', first: { kind: 'recurring', month: start.month, day: start.day, which: null }, last: last.meaning } };
  },
};

/** The nth part of a period: “the second Tuesday of June”, “the last week of the year”. “The first Monday of every month” is a set. */
export const partOfPeriod: Parser = {
  example: 'the second Tuesday of June',
  firstWords: ['the'],
  requiredWords: [...Object.keys(weekdays), 'day', 'week', 'weekend', 'month', 'quarter'],
  pattern: phrase(
    `the (?:very )?(?<nth>first|second|third|fourth|fifth|1st|2nd|3rd|4th|5th|${Object.keys(positions).join('|')}) (?:{weekday}|(?<unit>day|week|weekend|month|quarter|decade)) (?:of|in) (?:{month}(?:,? (?:of )?{year}|${countedYear})|{year2}|(?<whose>the|this|last|previous|next|every|each) (?<outer>month|year|quarter|decade|century))`,
  ),
  read({ groups }) {
    const { nth = '', unit } = groups;
    const weekday = weekdayNamed(groups['weekday']);
    const whole = wholeOf(groups);
    if (!whole) return { meaning: { kind: 'set', value: durationOf(units[groups['outer'] ?? ''] ?? 'month', 1) }, certain: {} };
    const partUnit = weekday === undefined ? (units[unit ?? ''] as PeriodUnit) : 'day';
    const year = Number(groups['year'] ?? groups['year2']);
    return {
      meaning: { kind: 'part', whole, unit: partUnit, nth: positions[nth] ?? ordinalValue(nth), ...(weekday === undefined ? {} : { weekday }) },
      certain: { ...(Number.isNaN(year) ? {} : { year }), ...(weekday === undefined ? {} : { weekday }) },
    };
  },
};
