import { DAY } from '../days/index.ts';

/** Return the number of days between two ISO days, in either order. */
export function daysBetween(a: string, b: string): number {
  return Math.abs(Date.parse(a) - Date.parse(b)) / DAY;
}

/** Return the ISO day that is a number of days before another; for a negative number, after it. */
export function dayBefore(day: string, days: number): string {
  return new Date(Date.parse(day) - days * DAY).toISOString().slice(0, 10);
}

/** Return the number of whole days from one ISO day or moment to another; negative if it is earlier. */
export function daysFrom(from: string, to: string): number {
  return Math.round((Date.parse(to.slice(0, 10)) - Date.parse(from.slice(0, 10))) / DAY);
}
