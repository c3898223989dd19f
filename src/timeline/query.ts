import { periodLabel } from './period-label.ts';

/** Facets by which the timeline can be filtered, each with any number of values; also the names of the URL parameters. */
export const FACETS = ['person', 'place', 'organization', 'topic'] as const;
/** Facet of the timeline. */
export type Facet = (typeof FACETS)[number];

/** Levels of detail of the timeline. */
export const DETAIL_LEVELS = ['story', 'key', 'all'] as const;
/** Level of detail of the timeline. */
export type DetailLevel = (typeof DETAIL_LEVELS)[number];

/** Parse a level of detail; `key` if it is missing or unknown. */
export function parseDetailLevel(given: string | null): DetailLevel {
  return DETAIL_LEVELS.find((level) => level === given) ?? 'key';
}

/** Timeline query. */
export interface TimelineQuery extends Record<Facet, string[]> {
  /** First and last year, month or day, by the chosen order; empty text leaves a side open. */
  from: string;
  until: string;
  /** `happened` counts the date of the event, `known` the day of the report. The URL parameter is `clock`. */
  order: 'happened' | 'known';
  /** Level of detail: about seven entries, the days that matter most, or every dated sentence. */
  level: DetailLevel;
  /** Only reports up to this day, `2023-06-01`; empty text for all. */
  by: string;
}

const PERIOD = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Parse a URL query, `?place=shebekino&place=belgorod&from=2023-05`, into a timeline query. Invalid periods are ignored. */
export function parseQuery(search: string): TimelineQuery {
  const parameters = new URLSearchParams(search);
  const period = (name: string) => {
    const value = parameters.get(name) ?? '';
    return PERIOD.test(value) ? value : '';
  };
  const keys = (facet: Facet) => [...new Set(parameters.getAll(facet))].filter((key) => key !== '');
  const by = period('by');
  return {
    person: keys('person'),
    place: keys('place'),
    organization: keys('organization'),
    topic: keys('topic'),
    from: period('from'),
    until: period('until'),
    order: parameters.get('clock') === 'known' ? 'known' : 'happened',
    level: parseDetailLevel(parameters.get('show')),
    by: DAY.test(by) ? by : '',
  };
}

/** Query without filters, showing the key days. */
export const EVERYTHING: TimelineQuery = parseQuery('');

/** Return whether a query is the default query, except perhaps in its level of detail: it has no filters and the default order. */
export function isDefaultExceptLevel(query: TimelineQuery): boolean {
  return formatQuery({ ...query, level: 'key' }) === '';
}

/** Format a timeline query as a URL query, without defaults; empty text for a query without filters. */
export function formatQuery(query: TimelineQuery): string {
  const parameters = new URLSearchParams();
  for (const facet of FACETS) for (const key of query[facet]) parameters.append(facet, key);
  for (const name of ['from', 'until', 'by'] as const) if (query[name] !== '') parameters.set(name, query[name]);
  if (query.order === 'known') parameters.set('clock', 'known');
  if (query.level !== 'key') parameters.set('show', query.level);
  return parameters.size === 0 ? '' : `?${parameters}`;
}

/** Format a range of periods for readers: “May 2023”, “May 2023 – July 2023”, “from May 2023”. */
export function rangeLabel({ from, until }: Pick<TimelineQuery, 'from' | 'until'>): string {
  if (from === until) return periodLabel(from);
  if (until === '') return `from ${periodLabel(from)}`;
  return from === '' ? `until ${periodLabel(until)}` : `${periodLabel(from)} – ${periodLabel(until)}`;
}

/** Return the query with a facet value added, or removed if it was there. */
export function toggleValue(query: TimelineQuery, facet: Facet, key: string): TimelineQuery {
  const keys = query[facet];
  return { ...query, [facet]: keys.includes(key) ? keys.filter((existing) => existing !== key) : [...keys, key] };
}
