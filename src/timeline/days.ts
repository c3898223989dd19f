/*
 * Days as numbers, counted from 1 January 1970: the unit of the timeline's files, columns and periods.
 */

/** Milliseconds of a day. */
const DAY = 86_400_000;

/** Convert an ISO day, `2023-05-22`, to its number. */
export function parseIsoDay(iso: string): number {
  return Date.parse(iso) / DAY;
}

/** Convert the number of a day to an ISO day, `2023-05-22`. */
export function isoDay(day: number): string {
  return new Date(day * DAY).toISOString().slice(0, 10);
}

/** Return the year in which a day, given by its number, lies. */
export function yearOf(day: number): number {
  return new Date(day * DAY).getUTCFullYear();
}

/** Return the numbers of the first and last day of a year, month or day: `2023-02` → those of `2023-02-01` and `2023-02-28`. */
export function daysOfPeriod(period: string): [first: number, last: number] {
  const [year = 0, month, day] = period.split('-').map(Number);
  if (day !== undefined) return [parseIsoDay(period), parseIsoDay(period)];
  // Day 0 of a month is the last one of the month before.
  const last = month === undefined ? Date.UTC(year + 1, 0, 0) : Date.UTC(year, month, 0);
  return [parseIsoDay(`${period}-01${month === undefined ? '-01' : ''}`), last / DAY];
}

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];

/** Format a year, month or day for readers: “2023”, “May 2023”, “22 May 2023”. */
export function periodLabel(period: string): string {
  const [year, month, day] = period.split('-');
  const name = month === undefined ? undefined : MONTHS[Number(month) - 1];
  return [day === undefined ? undefined : String(Number(day)), name, year].filter((word) => word !== undefined).join(' ');
}

/** Return the short name of the weekday of an ISO day: “Mon”. */
export function weekdayLabel(iso: string): string {
  return WEEKDAYS[new Date(iso).getUTCDay()] ?? '';
}
