import { labelOf } from '../../analysis/english/times/index.ts';
import type { Activity } from '../types.ts';

/** Maximum number of months shown; a longer range is counted by year. */
const MONTHS_SHOWN = 36;

/** Count days by month from the first to the last of a range, including months with none; by year if the range is long. */
export function activityOf(days: readonly string[], first: string, last: string): Activity {
  const months = monthsBetween(first.slice(0, 7), last.slice(0, 7));
  const unit = months.length <= MONTHS_SHOWN ? 7 : 4;
  const counts = new Map(months.map((month) => [month.slice(0, unit), 0]));
  for (const day of days) {
    const period = day.slice(0, unit);
    const count = counts.get(period);
    if (count !== undefined) counts.set(period, count + 1);
  }
  const periods = [...counts].map(([period, count]) => ({ period, label: labelOf(period), count }));
  return { periods, most: periods.reduce((most, { count }) => Math.max(most, count), 1) };
}

/** List all months from one to another: `2022-11`, `2022-12`, `2023-01`. */
export function monthsBetween(first: string, last: string): string[] {
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
