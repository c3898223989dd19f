import { daysOfPeriod } from '../days/index.ts';
import type { TimelineIndex } from './open-index.ts';
import { type DatedReport, spanOf } from './overview.ts';
import { type Facet, FACETS, type TimelineQuery } from './query.ts';

/** Facet value with the number of its events in the result of a query. */
export interface CountedValue {
  key: string;
  name: string;
  count: number;
}

/** Result of a timeline query. */
export interface QueryResult {
  /** Numbers of the matching events, in the order of the query. */
  events: number[];
  /** Numbers of the events that match everything except the period; a period can be chosen from these. */
  ofAnyTime: number[];
  /** Values of each facet, chosen ones first, then by number of matching events. */
  values: Record<Facet, CountedValue[]>;
}

/** Return whether an event falls, or may fall, within a range of days. */
function inPeriod(event: DatedReport, from: number, until: number, order: TimelineQuery['order']): boolean {
  const [first, last] = order === 'known' ? [event.reported, event.reported] : spanOf(event);
  return last >= from && first <= until;
}

/** Find the events that match a query: they have all its entities and topics, and fall within its period. */
export function runQuery(index: TimelineIndex, query: TimelineQuery): QueryResult {
  const eventsOfValues = FACETS.flatMap((facet) =>
    query[facet].map((key) => index.values[facet].find((value) => value.key === key)?.events ?? new Uint32Array()),
  );
  const matchCounts = new Uint32Array(index.events.length);
  for (const events of eventsOfValues) for (const event of events) matchCounts[event]!++;
  const from = query.from === '' ? -Infinity : daysOfPeriod(query.from)[0];
  const until = query.until === '' ? Infinity : daysOfPeriod(query.until)[1];
  const by = query.by === '' ? Infinity : daysOfPeriod(query.by)[1];
  const ofAnyTime = index.events.flatMap(({ reported }, number) => (matchCounts[number] === eventsOfValues.length && reported <= by ? [number] : []));
  const events = ofAnyTime.filter((number) => inPeriod(index.events[number]!, from, until, query.order));
  const chosen = new Set(events);
  // What began before the period and only reaches into it comes last: “since November 2022” is no opening for May 2023.
  const beginsEarlier = (event: number) => Number(spanOf(index.events[event]!)[0] < from);
  if (query.order === 'happened') events.sort((a, b) => beginsEarlier(a) - beginsEarlier(b) || a - b);
  if (query.order === 'known') events.sort((a, b) => index.events[a]!.reported - index.events[b]!.reported || a - b);
  const valuesOf = (facet: Facet): CountedValue[] => {
    const chosenKeys = new Set(query[facet]);
    const counted = index.values[facet].map(({ key, name, events: own }) => ({
      key,
      name,
      count: own.reduce((sum, event) => sum + Number(chosen.has(event)), 0),
    }));
    const unknown = query[facet].filter((key) => !counted.some((value) => value.key === key)).map((key) => ({ key, name: key, count: 0 }));
    return [...counted, ...unknown].sort((a, b) => Number(chosenKeys.has(b.key)) - Number(chosenKeys.has(a.key)) || b.count - a.count);
  };
  return { events, ofAnyTime, values: Object.fromEntries(FACETS.map((facet) => [facet, valuesOf(facet)])) as QueryResult['values'] };
}
