/** Milliseconds of a day. */
const DAY = 86_400_000;

/** Convert an ISO day to a day number, counted from 1 January 1970: `1970-01-01` to 0. */
export function parseIsoDay(iso: string): number {
  return Date.parse(iso) / DAY;
}

/** Convert a day number to an ISO day: 0 to `1970-01-01`. */
export function isoDay(day: number): string {
  return new Date(day * DAY).toISOString().slice(0, 10);
}
