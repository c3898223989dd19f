import { labelOf } from '../../analysis/english/times/index.ts';
import type { Activity } from '../types.ts';

/** Maximum number of months in a chart: with more bars, those of single months are too narrow to see. A longer range is counted by year. */
const MONTHS_SHOWN = 36;

/** Return the number of given days in each month of a range, including months with none, or in each year if the range is long. */
export function activityOf(days: readonly string[], first: string, last: string): Activity {
  const months = monthsBetween(first.slice(0, 7), last.slice(0, 7));
  const prefixLength = months.length <= MONTHS_SHOWN ? `YYYY-MM`.length : `YYYY`.length;
  const counts = new Map(months.map((month) => [month.slice(0, prefixLength), 0]));
  for (const day of days) {
    const period = day.slice(0, prefixLength);
    const count = counts.get(period);
    if (count !== undefined) counts.set(period, count + 1);
  }
  const periods = [...counts].map(([period, count]) => ({ period, label: labelOf(period), count }));
  // At least 1, because drawings divide by it.
  return { periods, most: periods.reduce((most, { count }) => Math.max(most, count), 1) };
}

/** Return all months from one to another: `2022-11`, `2022-12`, `2023-01`. */
function monthsBetween(first: string, last: string): string[] {
  const months: string[] = [];
  const end = monthNumber(last);
  for (let number = monthNumber(first); number <= end; number++) months.push(monthOf(number));
  return months;
}

/** Return the month that is `count` months before another. */
export function monthsBefore(month: string, count: number): string {
  return monthOf(monthNumber(month) - count);
}

function monthNumber(month: string): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;
}

function monthOf(number: number): string {
  return `${String(Math.floor(number / 12)).padStart(4, '0')}-${String((number % 12) + 1).padStart(2, '0')}`;
}
