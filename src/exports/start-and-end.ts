import type { TimelineEvent } from '../edition/index.ts';

/** A day, a month or a year. */
export interface DayParts {
  year: number;
  month: number | undefined;
  day: number | undefined;
}

/**
 * Turn the bounds of an event into where it starts and, unless that is one whole day, month or year, where it ends. Of one that is open
 * towards the past, the start is its last day; one that is open towards the future has no end.
 */
export function startAndEnd({ earliest, latest }: Pick<TimelineEvent, 'earliest' | 'latest'>): { start: DayParts; end: DayParts | undefined } {
  const start = partsOf((earliest ?? latest)!);
  if (earliest === null || latest === null || earliest === latest) return { start, end: undefined };
  const end = partsOf(latest);
  if (start.year === end.year && start.day === 1) {
    if (start.month === end.month && end.day === daysIn(start.year, start.month!)) return { start: { ...start, day: undefined }, end: undefined };
    if (start.month === 1 && end.month === 12 && end.day === 31) return { start: { year: start.year, month: undefined, day: undefined }, end: undefined };
  }
  return { start, end };
}

function partsOf(day: string): DayParts {
  const [year = 0, month, dayOfMonth] = day.split('-').map(Number);
  return { year, month, day: dayOfMonth };
}

function daysIn(year: number, month: number): number {
  // The day before the first of the next month.
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}
