/** Milliseconds of a day. */
export const DAY = 86_400_000;

/** Convert an ISO day to a day number, counted from 1 January 1970: `1970-01-01` to 0. */
export function parseIsoDay(iso: string): number {
  return Date.parse(iso) / DAY;
}

/** Convert a day number to an ISO day: 0 to `1970-01-01`. */
export function isoDay(day: number): string {
  return new Date(day * DAY).toISOString().slice(0, 10);
}

/** Return the year of a day number. */
export function yearOf(day: number): number {
  return new Date(day * DAY).getUTCFullYear();
}

/** Return the day numbers of the first and last day of a year, month or day: `2023-02` → those of `2023-02-01` and `2023-02-28`. */
export function daysOfPeriod(period: string): [first: number, last: number] {
  const [year = 0, month, day] = period.split('-').map(Number);
  if (day !== undefined) return [parseIsoDay(period), parseIsoDay(period)];
  // Day 0 of a month is the last one of the month before.
  const last = month === undefined ? Date.UTC(year + 1, 0, 0) : Date.UTC(year, month, 0);
  return [parseIsoDay(`${period}-01${month === undefined ? '-01' : ''}`), last / DAY];
}
