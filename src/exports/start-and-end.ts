import type { TimelineEvent } from '../edition/index.ts';

/** Day, month or year, as a start or end. */
export interface DayParts {
  year: number;
  month: number | undefined;
  day: number | undefined;
}

/**
 * Convert the bounds of an event to a start and an end; a single whole day, month or year has no end. If the past is
 * open, the start is the last day; if the future is open, there is no end.
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
  // Day 0 is the last day of the month before.
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}
