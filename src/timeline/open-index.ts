import { STATUS_LETTERS, TIMELINE_FORMAT, type TimelineIndexFile } from './files.ts';
import type { DatedReport } from './overview.ts';
import { type Facet, FACETS } from './query.ts';
import { TimelineError } from './timeline-error.ts';

/** Entity or topic with the numbers of its events. */
export interface IndexedValue {
  key: string;
  name: string;
  events: Uint32Array;
}

/** Decoded timeline index. Events are identified by number: their index in the order of the timeline. */
export interface TimelineIndex {
  events: DatedReport[];
  values: Record<Facet, IndexedValue[]>;
  /** The happenings that may be shown in a selection, in order of time, with their relevance to the story. */
  happenings: { relevance: number; pinned: 'key' | 'story' | null }[];
  /** Return the number of the happening that an event reports; null if that is not in `happenings`. */
  happeningOf(event: number): number | null;
  /** Return the weight that an event adds to its happening; 0 if it reports none. */
  weightOf(event: number): number;
  /** Return the number of an event's article. */
  articleOf(event: number): number;
  /** Return the part that contains an event, and its index there. */
  placeOf(event: number): { part: string; place: number };
  /** Return the number of events in a part, and the digest that its file must have. */
  partOf(part: string): { count: number; digest: string };
  /** The digests that the chronicle files must have, in order. */
  chronicle: readonly string[];
}

/**
 * Decode the index file of an edition.
 *
 * @throws TimelineError when it belongs to another edition or is incomplete
 */
export function openIndex(file: TimelineIndexFile, edition: string): TimelineIndex {
  if (file.format !== TIMELINE_FORMAT || file.edition !== edition) throw new TimelineError('outdated');
  const count = file.parts.reduce((sum, [, events]) => sum + events, 0);
  if ([file.earliest, file.latest, file.reported, file.statuses, file.articles, file.happenings, file.weights].some(({ length }) => length !== count))
    throw new TimelineError('damaged');
  const firstEvents: number[] = [];
  let first = 0;
  for (const [, events] of file.parts) {
    firstEvents.push(first);
    first += events;
  }
  const pins = new Map(file.pins);
  const values = (facet: Facet): IndexedValue[] => file.facets[facet].map(([key, name, gaps]) => ({ key, name, events: numbersOf(gaps) }));
  return {
    events: file.earliest.map((earliest, number) => ({
      earliest,
      latest: file.latest[number]!,
      reported: file.reported[number]!,
      happened: file.statuses[number] === STATUS_LETTERS.reported,
    })),
    values: Object.fromEntries(FACETS.map((facet) => [facet, values(facet)])) as TimelineIndex['values'],
    happenings: file.relevance.map((relevance, number) => ({ relevance: relevance / 100, pinned: pins.get(number) ?? null })),
    happeningOf: (event) => (file.happenings[event]! < 0 ? null : file.happenings[event]!),
    weightOf: (event) => file.weights[event]! / 100,
    articleOf: (event) => file.articles[event]!,
    placeOf(event) {
      const index = firstEvents.findLastIndex((number) => number <= event);
      return { part: file.parts[index]![0], place: event - firstEvents[index]! };
    },
    partOf(part) {
      const [, count = 0, digest = ''] = file.parts.find(([name]) => name === part) ?? [];
      return { count, digest };
    },
    chronicle: file.chronicle,
  };
}

function numbersOf(gaps: readonly number[]): Uint32Array {
  let number = 0;
  return Uint32Array.from(gaps, (gap) => (number += gap));
}
