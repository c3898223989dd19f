/** Periods of the calendar: their days, their successors, and their TIMEX3 and EDTF values. */
import { civilDay, dayNumber, fourDigits, isoDay, isoWeek, twoDigits, weekdayOf } from './calendar.ts';

/** Calendar units. Seasons are the meteorological ones of the northern hemisphere: spring begins on 1 March. */
export type PeriodUnit = 'day' | 'week' | 'weekend' | 'month' | 'season' | 'quarter' | 'half' | 'year' | 'decade' | 'century';

/** A calendar period: one week, month, decade. */
export interface Period {
  unit: PeriodUnit;
  /** Day number of the first day. */
  first: number;
}

/** Units that consist of whole months: their number of months, and the month in which the first of a year begins (0 is January, 2 is March). */
const monthBased: Partial<Record<PeriodUnit, { length: number; offset: number }>> = {
  month: { length: 1, offset: 0 },
  season: { length: 3, offset: 2 },
  quarter: { length: 3, offset: 0 },
  half: { length: 6, offset: 0 },
  year: { length: 12, offset: 0 },
  decade: { length: 120, offset: 0 },
  century: { length: 1200, offset: 0 },
};

/** TIMEX3 codes of the seasons, from winter. */
const seasonCodes = ['WI', 'SP', 'SU', 'FA'] as const;

/** Return the period of a unit that contains a day. For a weekday, the weekend is the one at the end of its week. */
export function periodOf(unit: PeriodUnit, day: number): Period {
  const months = monthBased[unit];
  if (months) {
    const { year, month } = civilDay(day);
    const monthsSinceFirst = year * 12 + month - 1 - months.offset;
    const firstMonth = Math.floor(monthsSinceFirst / months.length) * months.length + months.offset;
    return { unit, first: dayNumber(0, firstMonth + 1, 1) };
  }
  if (unit === 'week') return { unit, first: day - weekdayOf(day) + 1 };
  if (unit === 'weekend') return { unit, first: day - weekdayOf(day) + 6 };
  return { unit, first: day };
}

/** Return the period that is `count` periods later, or earlier if `count` is negative. */
export function shiftPeriod({ unit, first }: Period, count: number): Period {
  const months = monthBased[unit];
  if (months) {
    const { year, month } = civilDay(first);
    return { unit, first: dayNumber(year, month + months.length * count, 1) };
  }
  return { unit, first: first + count * (unit === 'day' ? 1 : 7) };
}

/** Return the day number of the last day of a period. */
export function lastDay(period: Period): number {
  if (period.unit === 'weekend') return period.first + 1;
  return shiftPeriod(period, 1).first - 1;
}

/** Format a period as a TIMEX3 value: `2023-05`, `2023-W20`, `2023-SP`, `199`. */
export function timexOf({ unit, first }: Period): string {
  const { year, month } = civilDay(first);
  // TIMEX3 has no year 0: 1 BC is BC0001.
  const timexYear = year < 1 ? `BC${fourDigits(1 - year)}` : fourDigits(year);
  switch (unit) {
    case 'century':
      if (year < 1) return `BC${twoDigits((1 - year) / 100 - 1)}`;
      return timexYear.slice(0, 2);
    case 'decade':
      return timexYear.slice(0, 3);
    case 'year':
      return timexYear;
    case 'half':
      return `${timexYear}-H${month < 7 ? 1 : 2}`;
    case 'quarter':
      return `${timexYear}-Q${Math.ceil(month / 3)}`;
    case 'season':
      return `${timexYear}-${seasonCodes[Math.floor(month / 3) % 4] ?? ''}`;
    case 'month':
      return `${timexYear}-${twoDigits(month)}`;
    case 'week':
    case 'weekend': {
      const week = isoWeek(first);
      return `${fourDigits(week.year)}-W${twoDigits(week.week)}${unit === 'weekend' ? '-WE' : ''}`;
    }
    case 'day':
      return isoDay(first);
  }
}

/** Format a period as EDTF: `2023-05`, `202X`. Quarters, halves, weeks and weekends become intervals, `2023-04/2023-06`, because our subset of EDTF has no form for them. */
export function edtfOf(period: Period): string {
  const { unit, first } = period;
  const { year, month } = civilDay(first);
  const isoYear = fourDigits(year);
  switch (unit) {
    case 'century':
      if (year < 1) return `${isoYear}/${fourDigits(civilDay(lastDay(period)).year)}`;
      return `${isoYear.slice(0, 2)}XX`;
    case 'decade':
      return `${isoYear.slice(0, 3)}X`;
    case 'season':
      // EDTF numbers the seasons after the months: 21 is spring, 24 is winter.
      return `${isoYear}-${21 + ((Math.floor(month / 3) + 3) % 4)}`;
    case 'half':
    case 'quarter': {
      const last = civilDay(lastDay(period));
      return `${isoYear}-${twoDigits(month)}/${fourDigits(last.year)}-${twoDigits(last.month)}`;
    }
    case 'week':
    case 'weekend':
      return `${isoDay(first)}/${isoDay(lastDay(period))}`;
    case 'year':
      return isoYear;
    default:
      return timexOf(period);
  }
}
