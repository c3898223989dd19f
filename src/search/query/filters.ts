import type { AskedDay, FilterOutcome } from './filter-outcome.ts';
import type { FetchErrors } from './fetch-errors.ts';
import { byDate, byDay } from './filter-by-date.ts';
import { byEntity, byLabel } from './filter-by-name.ts';
import type { IndexFiles } from './index-files.ts';
import { filterLike } from './parse-query.ts';
import type { Query, QueryFilter } from './parse-query.ts';
import { includesId } from './ranking.ts';
import type { AppliedFilter, Notice } from './types.ts';

/** Result of applying the filters of a query. */
export interface Filtering {
  applied: AppliedFilter[];
  notices: Notice[];
  /** One test for each filter that was understood; an article must pass all of them. */
  tests: ((article: number) => boolean)[];
  /** Articles of the first filter that names an entity, topic, source or day and excludes nothing, used when the query has no words; null if there is none. */
  ids: Uint32Array | null;
  /** Days and months that the query asks for. */
  days: AskedDay[];
}

/** Resolve to the effect of the filters of a query. */
export async function applyFilters(query: Query, today: string, files: IndexFiles, fetchErrors: FetchErrors): Promise<Filtering> {
  const outcomes = await Promise.all(query.filters.map((filter) => applyFilter(filter, query, today, files, fetchErrors)));
  const filtering: Filtering = { applied: [], notices: query.unknownFilters.map((name) => unknownFilter(name, query)), tests: [], ids: null, days: [] };
  outcomes.forEach((outcome, i) => {
    const filter = query.filters[i]!;
    if ('notice' in outcome) {
      filtering.notices.push(outcome.notice);
      return;
    }
    const test = 'ids' in outcome ? (article: number) => includesId(outcome.ids, article) : outcome.test;
    filtering.tests.push(filter.excluded ? (article) => !test(article) : test);
    if ('ids' in outcome && !filter.excluded) filtering.ids ??= outcome.ids;
    if ('day' in outcome && outcome.day) filtering.days.push(outcome.day);
    filtering.applied.push({ name: filter.name, label: `${filter.excluded ? 'not ' : ''}${outcome.label}`, queryWithoutIt: withoutFilter(query.text, filter) });
  });
  return filtering;
}

async function applyFilter(filter: QueryFilter, query: Query, today: string, files: IndexFiles, fetchErrors: FetchErrors): Promise<FilterOutcome> {
  const { name, value } = filter;
  if (value === '') return { notice: { text: `“${name}:” has no value: write one after the colon.`, suggestions: [] } };
  switch (name) {
    case 'person':
    case 'place':
    case 'organization':
      return byEntity(name, filter, query, files, fetchErrors);
    case 'topic':
    case 'source':
      return byLabel(name, filter, query, files, fetchErrors);
    // A date without the name of a filter: “22 May 2023”.
    case 'day':
      return byDay(value, today, files, fetchErrors);
    default:
      return byDate(name, value, today, files);
  }
}

function unknownFilter(name: string, { text }: Query): Notice {
  const known = ['person', 'place', 'org', 'topic', 'source', 'after', 'before', 'on'];
  const meant = filterLike(name)!;
  // The suggestion is shown right after the text, and completes its question.
  return {
    text: `“${name}:” is not a filter and was ignored; the filters are ${known.map((filter) => `${filter}:`).join(' ')}. Did you mean`,
    suggestions: [{ label: `${meant}:`, query: text.replace(`${name}:`, `${meant}:`) }],
  };
}

function withoutFilter(text: string, { start, end }: QueryFilter): string {
  return `${text.slice(0, start).trimEnd()} ${text.slice(end).trimStart()}`.trim();
}
