import type { Edition, TimelineEvent } from '../types.ts';
import type { Facet } from '../../timeline/index.ts';

/** An entity or topic that the timeline can be filtered by. */
export interface FacetValue {
  key: string;
  name: string;
  /** Indexes of its events, ascending. */
  events: number[];
}

/** Return the filters of a timeline: its topics, and its entities that have a page; those with the most events first. */
export function facetsOf({ people, places, organizations, topics }: Edition, events: readonly TimelineEvent[]): Record<Facet, FacetValue[]> {
  const byKey = new Map<string, number[]>();
  const byTopic = new Map<string, number[]>();
  const addEvent = (indexes: Map<string, number[]>, key: string, index: number) => {
    const known = indexes.get(key);
    if (known) known.push(index);
    else indexes.set(key, [index]);
  };
  events.forEach(({ filterKeys, topics: eventTopics }, index) => {
    for (const key of new Set(filterKeys)) addEvent(byKey, key, index);
    for (const topic of new Set(eventTopics)) addEvent(byTopic, topic, index);
  });
  const values = (named: readonly { key: string; name: string }[], indexes: ReadonlyMap<string, number[]>): FacetValue[] =>
    named
      .flatMap(({ key, name }) => {
        const own = indexes.get(key);
        return own === undefined ? [] : [{ key, name, events: own }];
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
