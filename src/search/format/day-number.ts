/** Milliseconds of a day. */
const DAY = 86_400_000;

/** Return the number of an ISO day, counted from 1 January 1970. */
export function dayNumber(iso: string): number {
  return Date.parse(iso) / DAY;
}

/** Convert the number of a day to an ISO day: 0 to `1970-01-01`. */
export function isoDay(day: number): string {
  return new Date(day * DAY).toISOString().slice(0, 10);
}
