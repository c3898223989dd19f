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

/** Units that consist of whole months: the number of months, and the month of a year in which the first one begins (0 is January). */
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
  const monthly = monthBased[unit];
  if (monthly) {
    const { year, month } = civilDay(day);
    const index = year * 12 + month - 1 - monthly.offset;
    const aligned = index - (((index % monthly.length) + monthly.length) % monthly.length) + monthly.offset;
    return { unit, first: dayNumber(0, aligned + 1, 1) };
  }
  if (unit === 'week') return { unit, first: day - weekdayOf(day) + 1 };
  if (unit === 'weekend') return { unit, first: day - weekdayOf(day) + 6 };
  return { unit, first: day };
}

/** Return the period that is `count` periods later, or earlier if `count` is negative. */
export function shiftPeriod({ unit, first }: Period, count: number): Period {
  const monthly = monthBased[unit];
  if (monthly) {
    const { year, month } = civilDay(first);
    return { unit, first: dayNumber(year, month + monthly.length * count, 1) };
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
  const y = year < 1 ? `BC${fourDigits(1 - year)}` : fourDigits(year);
  switch (unit) {
    case 'century':
      if (year < 1) return `BC${twoDigits((1 - year) / 100 - 1)}`;
      return y.slice(0, 2);
    case 'decade':
      return y.slice(0, 3);
    case 'year':
      return y;
    case 'half':
      return `${y}-H${month < 7 ? 1 : 2}`;
    case 'quarter':
      return `${y}-Q${Math.ceil(month / 3)}`;
    case 'season':
      return `${y}-${seasonCodes[Math.floor(month / 3) % 4] ?? ''}`;
    case 'month':
      return `${y}-${twoDigits(month)}`;
    case 'week':
    case 'weekend': {
      const week = isoWeek(first);
      return `${fourDigits(week.year)}-W${twoDigits(week.week)}${unit === 'weekend' ? '-WE' : ''}`;
    }
    case 'day':
      return isoDay(first);
  }
}

/** Format a period as EDTF. Quarters, halves, weeks and weekends, for which our subset has no form, become intervals. */
export function edtfOf(period: Period): string {
  const { unit, first } = period;
  const { year, month } = civilDay(first);
  const y = fourDigits(year);
  switch (unit) {
    case 'century':
      if (year < 1) return `${y}/${fourDigits(civilDay(lastDay(period)).year)}`;
      return `${y.slice(0, 2)}XX`;
    case 'decade':
      return `${y.slice(0, 3)}X`;
    case 'season':
      return `${y}-${21 + ((Math.floor(month / 3) + 3) % 4)}`;
    case 'half':
    case 'quarter': {
      const last = civilDay(lastDay(period));
      return `${y}-${twoDigits(month)}/${fourDigits(last.year)}-${twoDigits(last.month)}`;
    }
    case 'week':
    case 'weekend':
      return `${isoDay(first)}/${isoDay(lastDay(period))}`;
    case 'year':
      return y;
    default:
      return timexOf(period);
  }
}
