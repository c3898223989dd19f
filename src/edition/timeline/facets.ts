import type { Edition, TimelineEvent } from '../types.ts';
import type { Facet } from '../../timeline/index.ts';

/** An entity or topic that the timeline can be filtered by. */
export interface FacetValue {
  key: string;
  name: string;
  /** Indices of its events, ascending. */
  events: number[];
}

/** List the filters of a timeline: entities with a page and topics, those with the most events first. */
export function facetsOf({ people, places, organizations, topics }: Edition, events: readonly TimelineEvent[]): Record<Facet, FacetValue[]> {
  const byKey = new Map<string, number[]>();
  const byTopic = new Map<string, number[]>();
  const addNumber = (numbers: Map<string, number[]>, key: string, number: number) => {
    const ofKey = numbers.get(key);
    if (ofKey) ofKey.push(number);
    else numbers.set(key, [number]);
  };
  events.forEach(({ filterKeys, topics: ofEvent }, number) => {
    for (const key of new Set(filterKeys)) addNumber(byKey, key, number);
    for (const topic of new Set(ofEvent)) addNumber(byTopic, topic, number);
  });
  const values = (named: readonly { key: string; name: string }[], numbers: ReadonlyMap<string, number[]>): FacetValue[] =>
    named
      .flatMap(({ key, name }) => {
        const eventNumbers = numbers.get(key);
        return eventNumbers === undefined ? [] : [{ key, name, events: eventNumbers }];
      })
      // The edition lists them in alphabetical order, and the sort is stable.
      .sort((a, b) => b.events.length - a.events.length);
  return {
    person: values(people, byKey),
    place: values(places, byKey),
    organization: values(organizations, byKey),
    topic: values(
      topics.map(({ id, name }) => ({ key: id, name })),
      byTopic,
    ),
  };
}
