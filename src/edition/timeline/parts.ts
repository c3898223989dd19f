import type { FinerPeriod, TimelineEvent, TimelineMonth, TimelineYear } from '../types.ts';

/** Maximum number of events in the recent part of a timeline, or of a year on one page: a page of about 200 kB. */
export const EVENTS_ON_PAGE = 200;

/** A year, month or day of the timeline. Its events are divided among finer periods if there are too many. */
export interface TimelinePart {
  /** `2023`, `2023-05` or `2023-05-22`. */
  period: string;
  /** Its events, without those of the parts in `finer`. */
  shown: TimelineYear;
  /** The finer periods within it that are parts of their own; empty if it is not divided. */
  finer: FinerPeriod[];
}

/** An event with the year, month or day it is listed under. */
export interface ListedEvent {
  event: TimelineEvent;
  /** `2023`, `2023-05` or `2023-05-22`. */
  at: string;
}

/** Return the events of a timeline in its order. */
export function eventsIn(years: readonly TimelineYear[]): ListedEvent[] {
  return years.flatMap(({ year, events, months }) => [
    ...events.map((event) => ({ event, at: year })),
    ...months.flatMap((month) => [
      ...month.events.map((event) => ({ event, at: month.month })),
      ...month.days.flatMap(({ day, events: own }) => own.map((event) => ({ event, at: day }))),
    ]),
  ]);
}

/** Return the number of events of a year. */
export function countOfYear({ events, months }: TimelineYear): number {
  return months.reduce((sum, month) => sum + countOfMonth(month), events.length);
}

/** Return the number of events of a month. */
function countOfMonth({ events, days }: TimelineMonth): number {
  return days.reduce((sum, day) => sum + day.events.length, events.length);
}

/**
 * Split a timeline into parts, in order: years; for a year of more than `maxOfYear` events, those dated by the year alone, and its months; for a month of more than
 * `maxOfMonth` events, those dated by the month alone, and its days. A part that cannot be split further may have any size.
 */
export function divideTimeline(years: readonly TimelineYear[], maxOfYear: number, maxOfMonth = maxOfYear): TimelinePart[] {
  return years.flatMap((year) => {
    if (countOfYear(year) <= maxOfYear) return [{ period: year.year, shown: year, finer: [] }];
    const finer = year.months.map((month) => ({ period: month.month, count: countOfMonth(month) }));
    return [{ period: year.year, shown: { ...year, months: [] }, finer }, ...year.months.flatMap((month) => divideMonth(year.year, month, maxOfMonth))];
  });
}

function divideMonth(year: string, month: TimelineMonth, maxEvents: number): TimelinePart[] {
  const partWith = (period: string, shown: TimelineMonth, finer: TimelinePart['finer'] = []): TimelinePart => ({
    period,
    shown: { year, events: [], months: [shown] },
    finer,
  });
  if (countOfMonth(month) <= maxEvents) return [partWith(month.month, month)];
  const finer = month.days.map(({ day, events }) => ({ period: day, count: events.length }));
  return [partWith(month.month, { ...month, days: [] }, finer), ...month.days.map((day) => partWith(day.day, { ...month, events: [], days: [day] }))];
}

/**
 * Return the end of a timeline, at most `maxEvents` events: whole years, before them whole months, before them whole days. If that gives fewer than half of `maxEvents`
 * events, because a single year, month or day is too large, return the last events regardless of periods.
 */
export function recentPart(years: readonly TimelineYear[], maxEvents: number): TimelineYear[] {
  const whole = wholePeriods(years, maxEvents);
  const count = countOf(whole);
  return count >= maxEvents / 2 || count === countOf(years) ? whole : lastEvents(years, maxEvents);
}

/** Return the years of which a recent part does not show all events. */
export function incompleteYears(years: readonly TimelineYear[], recent: readonly TimelineYear[]): TimelineYear[] {
  const shown = new Map(recent.map((part) => [part.year, countOfYear(part)]));
  return years.filter((year) => (shown.get(year.year) ?? 0) < countOfYear(year));
}

function wholePeriods(years: readonly TimelineYear[], maxEvents: number): TimelineYear[] {
  let remaining = maxEvents;
  const recent: TimelineYear[] = [];
  for (const year of years.toReversed()) {
    const count = countOfYear(year);
    if (count <= remaining) {
      recent.unshift(year);
      remaining -= count;
      continue;
    }
    const months = wholeMonths(year.months, remaining);
    if (months.length > 0) recent.unshift({ ...year, events: [], months });
    break;
  }
  return recent;
}

function wholeMonths(months: readonly TimelineMonth[], maxEvents: number): TimelineMonth[] {
  let remaining = maxEvents;
  const recent: TimelineMonth[] = [];
  for (const month of months.toReversed()) {
    const count = countOfMonth(month);
    if (count <= remaining) {
      recent.unshift(month);
      remaining -= count;
      continue;
    }
    const days = [];
    for (const day of month.days.toReversed()) {
      if (day.events.length > remaining) break;
      days.unshift(day);
      remaining -= day.events.length;
    }
    if (days.length > 0) recent.unshift({ ...month, events: [], days });
    break;
  }
  return recent;
}

/** Return the last events of a timeline, each under its period. */
function lastEvents(years: readonly TimelineYear[], maxEvents: number): TimelineYear[] {
  let skipped = countOf(years) - maxEvents;
  return keepEvents(years, () => --skipped < 0);
}

/** Return a timeline with the events for which the predicate is true; it is called in its order. */
export function keepEvents(years: readonly TimelineYear[], isKept: (event: TimelineEvent) => boolean): TimelineYear[] {
  return years
    .map((year) => ({
      ...year,
      events: year.events.filter(isKept),
      months: year.months
        .map((month) => ({
          ...month,
          events: month.events.filter(isKept),
          days: month.days.map((day) => ({ ...day, events: day.events.filter(isKept) })).filter(({ events }) => events.length > 0),
        }))
        .filter((month) => countOfMonth(month) > 0),
    }))
    .filter((year) => countOfYear(year) > 0);
}

function countOf(years: readonly TimelineYear[]): number {
  return years.reduce((sum, year) => sum + countOfYear(year), 0);
}

/** Return the parts before and after a part whose periods have the same length. */
export function neighbours(parts: readonly TimelinePart[], period: string): { before: string | null; after: string | null } {
  const sameLength = parts.filter((part) => part.period.length === period.length);
  const index = sameLength.findIndex((part) => part.period === period);
  return { before: sameLength[index - 1]?.period ?? null, after: sameLength[index + 1]?.period ?? null };
}
