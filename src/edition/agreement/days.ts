const DAY = 86_400_000;

/** Return the number of days from one ISO day to another. */
export function lengthOf(from: string, to: string): number {
  return Math.round((Date.parse(to.slice(0, 10)) - Date.parse(from.slice(0, 10))) / DAY);
}

/** Return the ISO day so many days later. */
export function shifted(day: string, by: number): string {
  return new Date(Date.parse(day.slice(0, 10)) + by * DAY).toISOString().slice(0, 10);
}
