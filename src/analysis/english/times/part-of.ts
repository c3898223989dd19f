import { weekdayOf } from '../../core/calendar.ts';
import { lastDay, periodOf, shiftPeriod } from '../../core/period.ts';
import type { Period } from '../../core/period.ts';
import type { Meaning } from './types.ts';

/** Offset of the fourth day of a period. The week that contains it is the first week, as ISO 8601 defines for years. */
const FOURTH_DAY = 3;

/** Return the nth part of a period, counted from the end if `nth` is negative; null if there is none, such as a fifth Monday of June. */
export function partOf(whole: Period, { unit, nth, weekday }: Pick<Meaning & { kind: 'part' }, 'unit' | 'nth' | 'weekday'>): Period | null {
  const [first, last] = [whole.first, lastDay(whole)];
  const part = weekday === undefined ? nthUnit(unit, nth, first, last) : nthWeekday(weekday, nth, first, last);
  return (part.first > last && first !== last) || lastDay(part) < first ? null : part;
}

function nthWeekday(weekday: number, nth: number, first: number, last: number): Period {
  const start = first + ((weekday - weekdayOf(first) + 7) % 7);
  const end = last - ((weekdayOf(last) - weekday + 7) % 7);
  return { unit: 'day', first: nth > 0 ? start + (nth - 1) * 7 : end + (nth + 1) * 7 };
}

function nthUnit(unit: Period['unit'], nth: number, first: number, last: number): Period {
  if (unit === 'weekend') return { unit, first: nthWeekday(6, nth, first, last).first };
  // “The week of 10 June” contains that day; that of a Sunday begins with it.
  if (unit === 'week' && first === last) return periodOf(unit, weekdayOf(first) === 7 ? first + 1 : first);
  const start = periodOf(unit, unit === 'week' ? first + FOURTH_DAY : first);
  return nth > 0 ? shiftPeriod(start, nth - 1) : shiftPeriod(periodOf(unit, last), nth + 1);
}
