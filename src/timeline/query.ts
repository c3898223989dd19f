import { periodLabel } from './days.ts';

/** What the timeline can be narrowed by, each as often as wanted: also the names of the address' parts. */
export const FACETS = ['person', 'place', 'organization', 'topic'] as const;
export type Facet = (typeof FACETS)[number];

/** How much of the timeline can be shown at once. */
export const SHOWS = ['story', 'key', 'all'] as const;
export type Show = (typeof SHOWS)[number];

/** How much is asked for; the key days where that is not said. */
export function readShow(given: string | null): Show {
  return SHOWS.find((show) => show === given) ?? 'key';
}

/** What a reader asks of the timeline. */
export interface TimelineQuery extends Record<Facet, string[]> {
  /** A year, month or day: the first and the last that count, on the chosen clock. Empty text leaves a side open. */
  from: string;
  until: string;
  /** As it happened, in order of the days told of; or as it became known, in order of the days of the reports. */
  clock: 'happened' | 'known';
  /** How much is shown: about seven entries, the days that matter most, or every dated sentence. */
  show: Show;
  /** Only what had been reported by this day, `2023-06-01`; empty text for all of it. */
  by: string;
}

const PERIOD = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Turn an address' query, `?place=shebekino&place=belgorod&from=2023-05`, into a timeline query; what is no period counts as not given. */
export function readQuery(search: string): TimelineQuery {
  const given = new URLSearchParams(search);
  const period = (name: string) => {
    const value = given.get(name) ?? '';
    return PERIOD.test(value) ? value : '';
  };
  const keys = (facet: Facet) => [...new Set(given.getAll(facet))].filter((key) => key !== '');
  const by = period('by');
  return {
    person: keys('person'),
    place: keys('place'),
    organization: keys('organization'),
    topic: keys('topic'),
    from: period('from'),
    until: period('until'),
    clock: given.get('clock') === 'known' ? 'known' : 'happened',
    show: readShow(given.get('show')),
    by: DAY.test(by) ? by : '',
  };
}

/** A query that asks for everything, shown by its key days. */
export const EVERYTHING: TimelineQuery = readQuery('');

/** Whether a query leaves nothing out: how much of it is shown aside. */
export function asksForEverything(query: TimelineQuery): boolean {
  return writeQuery({ ...query, show: 'key' }) === '';
}

/** Turn a timeline query into an address' query, without what it leaves open; empty text for one that asks for everything. */
export function writeQuery(query: TimelineQuery): string {
  const given = new URLSearchParams();
  for (const facet of FACETS) for (const key of query[facet]) given.append(facet, key);
  for (const name of ['from', 'until', 'by'] as const) if (query[name] !== '') given.set(name, query[name]);
  if (query.clock === 'known') given.set('clock', 'known');
  if (query.show !== 'key') given.set('show', query.show);
  return given.size === 0 ? '' : `?${given}`;
}

/** A stretch of time as a reader writes it: “May 2023”, “May 2023 – July 2023”, “from May 2023”. */
export function stretchLabel({ from, until }: Pick<TimelineQuery, 'from' | 'until'>): string {
  if (from === until) return periodLabel(from);
  if (until === '') return `from ${periodLabel(from)}`;
  return from === '' ? `until ${periodLabel(until)}` : `${periodLabel(from)} – ${periodLabel(until)}`;
}

/** The query with an entity or topic asked for that was not, or no longer asked for that was. */
export function toggled(query: TimelineQuery, facet: Facet, key: string): TimelineQuery {
  const keys = query[facet];
  return { ...query, [facet]: keys.includes(key) ? keys.filter((known) => known !== key) : [...keys, key] };
}
