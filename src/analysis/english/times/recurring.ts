import { civilDay, dayNumber, isCalendarDay, weekdayOf } from '../../core/calendar.ts';
import { feastIn } from './feasts.ts';
import { lastDay, periodOf, shiftPeriod } from '../../core/period.ts';
import type { Period } from '../../core/period.ts';
import type { Recurring } from './types.ts';

/** How far to look for a year that has 29 February, or in which 22 May is a Monday. */
const yearsOfRare = 12;
/** What comes every year lies in one of the years around. */
const yearsOfCommon = 2;

/** The instance of something yearly in a year; null where the year has no such day. */
export function inYear({ month, day, season, quarter, half, feast }: Recurring, year: number): Period | null {
  if (feast) return { unit: 'day', first: feastIn(feast, year) };
  if (month !== undefined && day !== undefined) return isCalendarDay(year, month, day) ? { unit: 'day', first: dayNumber(year, month, day) } : null;
  if (month !== undefined) return { unit: 'month', first: dayNumber(year, month, 1) };
  if (season !== undefined) return { unit: 'season', first: dayNumber(year, season, 1) };
  if (quarter !== undefined) return { unit: 'quarter', first: dayNumber(year, quarter * 3 - 2, 1) };
  return { unit: 'half', first: dayNumber(year, half === 2 ? 7 : 1, 1) };
}

/** Whether it comes each week and not each year. */
export function isWeekly({ weekday, weekend, month }: Recurring): boolean {
  return (weekday !== undefined || weekend === true) && month === undefined;
}

/** Whether it comes each month: a day of one. */
function isMonthly({ day, month, feast }: Recurring): boolean {
  return day !== undefined && month === undefined && !feast;
}

function inWeek({ weekday = 6, weekend }: Recurring, day: number): Period {
  const saturday = periodOf('weekend', day);
  return weekend ? saturday : { unit: 'day', first: day - weekdayOf(day) + weekday };
}

/** The days of a number in the months around one. */
function daysAround(day: number, year: number, month: number): Period[] {
  return [-2, -1, 0, 1, 2]
    .map((offset) => civilDay(dayNumber(year, month + offset, 1)))
    .flatMap((at) => (isCalendarDay(at.year, at.month, day) ? [{ unit: 'day' as const, first: dayNumber(at.year, at.month, day) }] : []));
}

/** The instances around a day that can be meant: those of the weeks or years before and after it, in order. */
function around(recurring: Recurring, day: number): Period[] {
  if (isWeekly(recurring)) return [-2, -1, 0, 1, 2].map((weeks) => inWeek(recurring, day + weeks * 7));
  const { year, month } = civilDay(day);
  if (isMonthly(recurring)) return daysAround(recurring.day!, year, month);
  const found: Period[] = [];
  const isRare = recurring.weekday !== undefined || (recurring.month === 2 && recurring.day === 29);
  const reach = isRare ? yearsOfRare : yearsOfCommon;
  for (let offset = -reach; offset <= reach; offset += 1) {
    const period = inYear(recurring, year + offset);
    if (period) found.push(period);
  }
  const { weekday } = recurring;
  const onWeekday = weekday === undefined ? found : found.filter(({ first }) => weekdayOf(first) === weekday);
  return onWeekday.length > 0 ? onWeekday : found;
}

/** The nearest instance that has begun by the end of `day`, the day itself included. */
export function nearestPast(recurring: Recurring, day: number): Period {
  return around(recurring, day).findLast(({ first }) => first <= day) ?? { unit: 'day', first: day };
}

/** The nearest instance that is not over before `day`, the day itself included. */
export function nearestFuture(recurring: Recurring, day: number): Period {
  return around(recurring, day).find((period) => lastDay(period) >= day) ?? { unit: 'day', first: day };
}

/** The last instance that was over before `day`: “last May” in May is the one of the year before. */
export function lastOver(recurring: Recurring, day: number): Period {
  return around(recurring, day).findLast((period) => lastDay(period) < day) ?? { unit: 'day', first: day };
}

/** The next instance that begins after `day`. */
export function nextToBegin(recurring: Recurring, day: number): Period {
  return around(recurring, day).find(({ first }) => first > day) ?? { unit: 'day', first: day };
}

/** The instance of the week or year that a day lies in. */
export function current(recurring: Recurring, day: number): Period {
  if (isWeekly(recurring)) return inWeek(recurring, day);
  return inYear(recurring, civilDay(day).year) ?? nearestPast(recurring, day);
}

/** The instance of a counted week. */
export function inCountedWeek(recurring: Recurring, day: number, weeks: number): Period {
  return inWeek(recurring, shiftPeriod({ unit: 'day', first: day }, weeks * 7).first);
}
