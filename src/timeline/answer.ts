import { daysOfPeriod } from './days.ts';
import type { TimelineIndex } from './open-index.ts';
import type { DatedReport } from './overview.ts';
import { type Facet, FACETS, type TimelineQuery } from './query.ts';

/** A value of a facet, and how many of the events that answer a query are its. */
export interface CountedValue {
  key: string;
  name: string;
  count: number;
}

/** What answers a query. */
export interface Answer {
  /** Numbers of the events, in the order of the query's clock. */
  events: number[];
  /** For each facet every value that still has events, chosen ones first, then those with most events. */
  values: Record<Facet, CountedValue[]>;
}

/** Whether an event lies, or can lie, in the period that is asked for, and was reported in time. */
function inTime({ earliest, latest, reported }: DatedReport, from: number, until: number, by: number, clock: TimelineQuery['clock']): boolean {
  if (reported > by) return false;
  if (clock === 'known') return reported >= from && reported <= until;
  return (latest === null || latest >= from) && (earliest === null || earliest <= until);
}

/** Find the events that answer a query: they name everyone and everything that is asked for, within the period. */
export function answerOf(index: TimelineIndex, query: TimelineQuery): Answer {
  const asked = FACETS.flatMap((facet) => query[facet].map((key) => index.values[facet].find((value) => value.key === key)?.events ?? new Uint32Array()));
  const named = new Uint32Array(index.events.length);
  for (const events of asked) for (const event of events) named[event]!++;
  const from = query.from === '' ? -Infinity : daysOfPeriod(query.from)[0];
  const until = query.until === '' ? Infinity : daysOfPeriod(query.until)[1];
  const by = query.by === '' ? Infinity : daysOfPeriod(query.by)[1];
  const chosen = index.events.map((event, number) => named[number] === asked.length && inTime(event, from, until, by, query.clock));
  const events = chosen.flatMap((isChosen, number) => (isChosen ? [number] : []));
  if (query.clock === 'known') events.sort((a, b) => index.events[a]!.reported - index.events[b]!.reported || a - b);
  const valuesOf = (facet: Facet): CountedValue[] => {
    const isAsked = new Set(query[facet]);
    const counted = index.values[facet].map(({ key, name, events: own }) => ({ key, name, count: own.reduce((sum, event) => sum + Number(chosen[event]), 0) }));
    const unknown = query[facet].filter((key) => !counted.some((value) => value.key === key)).map((key) => ({ key, name: key, count: 0 }));
    return [...counted, ...unknown]
      .filter(({ key, count }) => count > 0 || isAsked.has(key))
      .sort((a, b) => Number(isAsked.has(b.key)) - Number(isAsked.has(a.key)) || b.count - a.count);
  };
  return { events, values: Object.fromEntries(FACETS.map((facet) => [facet, valuesOf(facet)])) as Answer['values'] };
}
