import type { FinerPeriod, TimelineEvent, TimelineMonth, TimelineYear } from '../types.ts';

/** What shows the end of a timeline, or a year as a whole, has so many events at most: as a page about 200 kB. */
export const EVENTS_ON_PAGE = 200;

/** A stretch of the timeline with parts of its own. */
export interface TimelinePart {
  /** `2023`, `2023-05` or `2023-05-22`. */
  period: string;
  /** What stands in it, arranged. */
  shown: TimelineYear;
  /** Where the period is too full for one part: the periods within it, each a part too. */
  finer: FinerPeriod[];
}

/** An event, and the year, month or day that it stands under. */
export interface PlacedEvent {
  event: TimelineEvent;
  at: string;
}

/** The events of a timeline in its order. */
export function eventsIn(years: readonly TimelineYear[]): PlacedEvent[] {
  return years.flatMap(({ year, events, months }) => [
    ...events.map((event) => ({ event, at: year })),
    ...months.flatMap((month) => [
      ...month.events.map((event) => ({ event, at: month.month })),
      ...month.days.flatMap(({ day, events: own }) => own.map((event) => ({ event, at: day }))),
    ]),
  ]);
}

/** The number of events in a year. */
export function countOfYear({ events, months }: TimelineYear): number {
  return months.reduce((sum, month) => sum + countOfMonth(month), events.length);
}

/** The number of events in a month. */
export function countOfMonth({ events, days }: TimelineMonth): number {
  return days.reduce((sum, day) => sum + day.events.length, events.length);
}

/**
 * Cut a timeline into parts, in order: years; where a year holds more than `most` events, what is dated by the year alone, and its
 * months; where a month holds more than `mostOfMonth`, what is dated by the month alone, and its days. What is left may be any number.
 */
export function cutTimeline(years: readonly TimelineYear[], most: number, mostOfMonth = most): TimelinePart[] {
  return years.flatMap((year) => {
    if (countOfYear(year) <= most) return [{ period: year.year, shown: year, finer: [] }];
    const finer = year.months.map((month) => ({ period: month.month, count: countOfMonth(month) }));
    return [{ period: year.year, shown: { ...year, months: [] }, finer }, ...year.months.flatMap((month) => cutMonth(year.year, month, mostOfMonth))];
  });
}

function cutMonth(year: string, month: TimelineMonth, most: number): TimelinePart[] {
  const partWith = (period: string, shown: TimelineMonth, finer: TimelinePart['finer'] = []): TimelinePart => ({
    period,
    shown: { year, events: [], months: [shown] },
    finer,
  });
  if (countOfMonth(month) <= most) return [partWith(month.month, month)];
  const finer = month.days.map(({ day, events }) => ({ period: day, count: events.length }));
  return [partWith(month.month, { ...month, days: [] }, finer), ...month.days.map((day) => partWith(day.day, { ...month, events: [], days: [day] }))];
}

/**
 * The end of a timeline, at most so many events of it: whole years, before them whole months, before them whole days. Where that is less
 * than half as many because a single year, month or day is too full, the last events as they come.
 */
export function recentPart(years: readonly TimelineYear[], most: number): TimelineYear[] {
  const whole = wholePeriods(years, most);
  const count = countOf(whole);
  return count >= most / 2 || count === countOf(years) ? whole : lastEvents(years, most);
}

/** The years of which a recent part does not show everything. */
export function cutYears(years: readonly TimelineYear[], recent: readonly TimelineYear[]): TimelineYear[] {
  const shown = new Map(recent.map((part) => [part.year, countOfYear(part)]));
  return years.filter((year) => (shown.get(year.year) ?? 0) < countOfYear(year));
}

function wholePeriods(years: readonly TimelineYear[], most: number): TimelineYear[] {
  let room = most;
  const recent: TimelineYear[] = [];
  for (const year of years.toReversed()) {
    const count = countOfYear(year);
    if (count <= room) {
      recent.unshift(year);
      room -= count;
      continue;
    }
    const months = wholeMonths(year.months, room);
    if (months.length > 0) recent.unshift({ ...year, events: [], months });
    break;
  }
  return recent;
}

function wholeMonths(months: readonly TimelineMonth[], most: number): TimelineMonth[] {
  let room = most;
  const recent: TimelineMonth[] = [];
  for (const month of months.toReversed()) {
    const count = countOfMonth(month);
    if (count <= room) {
      recent.unshift(month);
      room -= count;
      continue;
    }
    const days = [];
    for (const day of month.days.toReversed()) {
      if (day.events.length > room) break;
      days.unshift(day);
      room -= day.events.length;
    }
    if (days.length > 0) recent.unshift({ ...month, events: [], days });
    break;
  }
  return recent;
}

/** The last so many events of a timeline, each where it stands. */
function lastEvents(years: readonly TimelineYear[], most: number): TimelineYear[] {
  let skipped = countOf(years) - most;
  return keepEvents(years, () => --skipped < 0);
}

/** A timeline with some of its events only; they are asked for in its order. */
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

/** The parts before and after one, of its own fineness. */
export function neighbours(parts: readonly TimelinePart[], period: string): { before: string | null; after: string | null } {
  const alike = parts.filter((part) => part.period.length === period.length);
  const place = alike.findIndex((part) => part.period === period);
  return { before: alike[place - 1]?.period ?? null, after: alike[place + 1]?.period ?? null };
}
