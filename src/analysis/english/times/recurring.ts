import { civilDay, dayNumber, isCalendarDay, weekdayOf } from '../../core/calendar.ts';
import { feastIn } from './feasts.ts';
import { lastDay, periodOf, shiftPeriod } from '../../core/period.ts';
import type { Period } from '../../core/period.ts';
import type { Recurring } from './types.ts';

/** Number of years before and after that are searched for a rare date: 29 February, or a 22 May that is a Monday. */
const RARE_REACH = 12;
/** Number of years before and after that are searched for a date that occurs every year. */
const YEARLY_REACH = 2;

/** Return the instance of something yearly in a year; null if the year has no such day. */
export function inYear({ month, day, season, quarter, half, feast }: Recurring, year: number): Period | null {
  if (feast) return { unit: 'day', first: feastIn(feast, year) };
  if (month !== undefined && day !== undefined) return isCalendarDay(year, month, day) ? { unit: 'day', first: dayNumber(year, month, day) } : null;
  if (month !== undefined) return { unit: 'month', first: dayNumber(year, month, 1) };
  if (season !== undefined) return { unit: 'season', first: dayNumber(year, season, 1) };
  if (quarter !== undefined) return { unit: 'quarter', first: dayNumber(year, quarter * 3 - 2, 1) };
  return { unit: 'half', first: dayNumber(year, half === 2 ? 7 : 1, 1) };
}

/** Return whether something recurs weekly rather than yearly: a weekday or weekend without a month. */
export function isWeekly({ weekday, weekend, month }: Recurring): boolean {
  return (weekday !== undefined || weekend === true) && month === undefined;
}

/** Return whether something recurs monthly: a day without a month. */
export function isMonthly({ day, month, feast }: Recurring): boolean {
  return day !== undefined && month === undefined && !feast;
}

/** Return the instance of something weekly in the week of a day. */
function inWeek({ weekday = 6, weekend }: Recurring, day: number): Period {
  return weekend ? periodOf('weekend', day) : { unit: 'day', first: day - weekdayOf(day) + weekday };
}

/** Return the instances of a day of the month in a month, the two before it and the two after it. */
function daysAround(day: number, year: number, month: number): Period[] {
  return [-2, -1, 0, 1, 2]
    .map((offset) => civilDay(dayNumber(year, month + offset, 1)))
    .filter((first) => isCalendarDay(first.year, first.month, day))
    .map((first) => ({ unit: 'day', first: dayNumber(first.year, first.month, day) }));
}

/** Return the instances in the weeks, months or years around a day, in order. A date with a weekday has those on that weekday; if it never falls on it, which is an error of the text, all. */
function instancesAround(recurring: Recurring, day: number): Period[] {
  if (isWeekly(recurring)) return [-2, -1, 0, 1, 2].map((weeks) => inWeek(recurring, day + weeks * 7));
  const { year, month } = civilDay(day);
  if (isMonthly(recurring)) return daysAround(recurring.day!, year, month);
  const instances: Period[] = [];
  const isRare = recurring.weekday !== undefined || (recurring.month === 2 && recurring.day === 29);
  const reach = isRare ? RARE_REACH : YEARLY_REACH;
  for (let offset = -reach; offset <= reach; offset += 1) {
    const period = inYear(recurring, year + offset);
    if (period) instances.push(period);
  }
  const { weekday } = recurring;
  const onWeekday = weekday === undefined ? instances : instances.filter(({ first }) => weekdayOf(first) === weekday);
  return onWeekday.length > 0 ? onWeekday : instances;
}

/** Return the latest instance that begins on or before `day`; `day` itself if there is none nearby, as of 31 February. */
export function nearestPast(recurring: Recurring, day: number): Period {
  return instancesAround(recurring, day).findLast(({ first }) => first <= day) ?? { unit: 'day', first: day };
}

/** Return the first instance that ends on or after `day`; `day` itself if there is none nearby. */
export function nearestFuture(recurring: Recurring, day: number): Period {
  return instancesAround(recurring, day).find((period) => lastDay(period) >= day) ?? { unit: 'day', first: day };
}

/** Return the last instance that ended before `day`: in May 2023, “last May” is May 2022; `day` itself if there is none nearby. */
export function lastEnded(recurring: Recurring, day: number): Period {
  return instancesAround(recurring, day).findLast((period) => lastDay(period) < day) ?? { unit: 'day', first: day };
}

/** Return the first instance that begins after `day`; `day` itself if there is none nearby. */
export function nextAfter(recurring: Recurring, day: number): Period {
  return instancesAround(recurring, day).find(({ first }) => first > day) ?? { unit: 'day', first: day };
}

/** Return the instance in the week or year of a day. */
export function currentInstance(recurring: Recurring, day: number): Period {
  if (isWeekly(recurring)) return inWeek(recurring, day);
  return inYear(recurring, civilDay(day).year) ?? nearestPast(recurring, day);
}

/** Return the instance of something weekly in the week that is `weeks` weeks after the week of a day. */
export function inCountedWeek(recurring: Recurring, day: number, weeks: number): Period {
  return inWeek(recurring, shiftPeriod({ unit: 'day', first: day }, weeks * 7).first);
}
