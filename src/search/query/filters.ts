import type { EntityType } from '../../analysis/core/index.ts';
import { articlesBetween } from './days.ts';
import { editDistance } from '../../text/index.ts';
import { findEntities, recordsOf } from './find-entities.ts';
import { dayNumber, fold, isoDay, KEY } from '../format/index.ts';
import type { IndexFiles } from './index-files.ts';
import type { FetchErrors } from './fetch-errors.ts';
import { filterLike, readQuery } from './query.ts';
import type { Query, QueryFilter } from './query.ts';
import type { Period } from './read-date.ts';
import { articlesOf, includesId } from './ranking.ts';
import { entryOf, expandWord } from './term-expansions.ts';
import type { AppliedFilter, Notice } from './types.ts';

/** Result of applying the filters of a query. */
export interface Filtering {
  applied: AppliedFilter[];
  notices: Notice[];
  /** One test for each filter that was understood; an article must pass all of them. */
  tests: ((article: number) => boolean)[];
  /** Articles of the first inclusive entity or label filter, used when the query has no words; null if there is none. */
  ids: Uint32Array | null;
  /** Days (`2023-05-22`) and months (`2023-05`) that the query asks for, also as readers write them, the articles with sentences dated to them, and the articles published then. */
  days: { day: string; label: string; dated: Uint32Array; published: Uint32Array }[];
}

/** Outcome of one filter: its articles or a test for them, with a label for the reader; or a notice if the filter was ignored. */
type Outcome =
  { label: string; ids: Uint32Array; day?: Filtering['days'][number] } | { label: string; test: (article: number) => boolean } | { notice: Notice };

/** Maximum number of entities of the same name that a filter includes. */
const MAX_NAMESAKES = 5;
const MAX_LISTED = 6;
/** Number of years, back from the current one, in which a day without a year is looked for. */
const YEARS_BACK = 10;
const TYPE_NAMES: Record<EntityType, string> = { person: 'person', place: 'place', organization: 'organization' };

/** Apply the filters of a query. */
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
    filtering.applied.push({ name: filter.name, label: `${filter.excluded ? 'not ' : ''}${outcome.label}`, without: withoutFilter(query.text, filter) });
  });
  return filtering;
}

async function applyFilter(filter: QueryFilter, query: Query, today: string, files: IndexFiles, fetchErrors: FetchErrors): Promise<Outcome> {
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

async function byEntity(type: EntityType, filter: QueryFilter, query: Query, files: IndexFiles, fetchErrors: FetchErrors): Promise<Outcome> {
  const { words } = readQuery(filter.value.replaceAll(/["“”:-]/g, ' '));
  const expansions = await Promise.all(
    words.map((word, i) => expandWord(word, i === words.length - 1, { typing: false, correctKnownWords: false }, files, fetchErrors)),
  );
  const found = await findEntities(expansions, files, fetchErrors);
  const ofType = found.filter((entity) => entity.type === type);
  const namesakes = ofType.filter(({ score }) => score >= ofType[0]!.score).slice(0, MAX_NAMESAKES);
  const cards = await recordsOf(namesakes.length > 0 ? namesakes : found.slice(0, 3), files, fetchErrors);
  if (namesakes.length === 0) {
    return {
      notice: {
        text: `No ${TYPE_NAMES[type]} called “${filter.value}” is known here, so this filter was ignored.`,
        suggestions: cards.map((card) => suggestion(query, filter, `${card.type === 'organization' ? 'org' : card.type}:${quoteValue(card.names[0]!)}`)),
      },
    };
  }
  const lists = await Promise.all(
    namesakes.map(async ({ entity }) => {
      const entry = await entryOf(KEY.entity + entity, files, fetchErrors);
      return entry ? articlesOf(entry, files, fetchErrors) : new Uint32Array();
    }),
  );
  return { label: `${type}: ${cards.map(({ names }) => names[0]!).join(' or ')}`, ids: union(lists) };
}

async function byLabel(kind: 'topic' | 'source', filter: QueryFilter, query: Query, files: IndexFiles, fetchErrors: FetchErrors): Promise<Outcome> {
  const labels = await fetchErrors.fallback(files.labels(), { topics: [], sources: [] });
  const named =
    kind === 'topic'
      ? labels.topics.map(({ id, name, articles }) => ({ key: KEY.topic + id, name, articles }))
      : labels.sources.map(({ name, articles }) => ({ key: KEY.source + fold(name), name, articles }));
  const list = named.map((label) => ({ ...label, folded: comparable(label.name) })).sort((a, b) => b.articles - a.articles);
  const asked = comparable(filter.value);
  const exact = list.filter(({ folded }) => folded === asked);
  const found = exact.length > 0 ? exact : list.filter(({ folded }) => ` ${folded}`.includes(` ${asked}`));
  if (found.length === 0) {
    const byDistance = list
      .map((label) => ({ ...label, edits: editDistance(asked.slice(0, 60), label.folded.slice(0, 60)) }))
      .sort((a, b) => a.edits - b.edits || b.articles - a.articles);
    const close = byDistance.filter(({ edits }) => edits <= 3);
    const listed = (close.length > 0 ? close : byDistance.toSorted((a, b) => b.articles - a.articles)).slice(0, MAX_LISTED);
    const text = `No ${kind} is called “${filter.value}”, so this filter was ignored.`;
    return { notice: { text, suggestions: listed.map(({ name }) => suggestion(query, filter, `${kind}:${quoteValue(name)}`)) } };
  }
  const lists = await Promise.all(
    found.slice(0, MAX_LISTED).map(async ({ key }) => {
      const entry = await entryOf(key, files, fetchErrors);
      return entry ? articlesOf(entry, files, fetchErrors) : new Uint32Array();
    }),
  );
  return {
    label: `${kind}: ${found
      .slice(0, MAX_LISTED)
      .map(({ name }) => name)
      .join(' or ')}`,
    ids: union(lists),
  };
}

/** Resolve a day or month to the articles about it and the articles published then. */
async function byDay(value: string, today: string, files: IndexFiles, fetchErrors: FetchErrors): Promise<Outcome> {
  const asWritten = await ofDay(value, today, files, fetchErrors);
  if (/\d{4}/.test(value)) return asWritten;
  // Without a year, the last such day on which something happened or was published.
  for (let back = 0, found = asWritten; back < YEARS_BACK && 'ids' in found; back++) {
    if (found.ids.length > 0) return found;
    found = await ofDay(`${value} ${Number(today.slice(0, 4)) - back}`, today, files, fetchErrors);
  }
  return asWritten;
}

async function ofDay(value: string, today: string, files: IndexFiles, fetchErrors: FetchErrors): Promise<Outcome> {
  const period = await periodOf(value, today);
  if ('notice' in period) return period;
  const { earliest, latest, label } = period;
  const isDay = earliest === latest;
  const day = earliest!.slice(0, isDay ? 10 : 7);
  const entry = await entryOf(KEY.day + day, files, fetchErrors);
  const dated = entry ? await articlesOf(entry, files, fetchErrors) : new Uint32Array();
  const { first, end } = articlesBetween(files.root, earliest, latest);
  const published = Uint32Array.from({ length: Math.max(0, end - first) }, (_, i) => first + i);
  return { label: `happened or published ${isDay ? 'on' : 'in'} ${label}`, ids: union([dated, published]), day: { day, label, dated, published } };
}

async function periodOf(value: string, today: string): Promise<Period | { notice: Notice }> {
  // The time analysis is large and rarely needed, so it is loaded on demand.
  const { readDate } = await import('./read-date.ts');
  return (
    readDate(value, today) ?? {
      notice: { text: `“${value}” is not a date that we understand, so it was ignored. Try 2023, May 2023, 2023-05-22 or “last summer”.`, suggestions: [] },
    }
  );
}

async function byDate(name: 'after' | 'before' | 'on', value: string, today: string, files: IndexFiles): Promise<Outcome> {
  const period = await periodOf(value, today);
  if ('notice' in period) return period;
  const dayBefore = period.earliest === null ? null : isoDay(dayNumber(period.earliest) - 1);
  const { first, end } =
    name === 'on'
      ? articlesBetween(files.root, period.earliest, period.latest)
      : name === 'after'
        ? articlesBetween(files.root, period.earliest, null)
        : articlesBetween(files.root, null, dayBefore);
  const words = { on: 'published in', after: 'published from', before: 'published before' }[name];
  const prefix = name === 'on' && period.earliest === period.latest ? 'published on' : words;
  return { label: `${prefix} ${period.label}`, test: (article) => article >= first && article < end };
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

function suggestion({ text }: Query, { start, end, excluded }: QueryFilter, filter: string): Notice['suggestions'][number] {
  return { label: filter, query: `${text.slice(0, start)}${excluded ? '-' : ''}${filter}${text.slice(end)}` };
}

function withoutFilter(text: string, { start, end }: QueryFilter): string {
  return `${text.slice(0, start).trimEnd()} ${text.slice(end).trimStart()}`.trim();
}

/** Return a filter value as written in a query: in quotation marks if it needs them. */
export function quoteValue(value: string): string {
  return /^[\p{L}\p{N}'’.-]+$/u.test(value) ? value : `"${value.replaceAll('"', '')}"`;
}

/** Return a name in comparable form: “border-defence” and “Border defence” are one topic. */
function comparable(name: string): string {
  return fold(name.replaceAll(/[-\s]+/g, ' ').trim());
}

function union(lists: readonly Uint32Array[]): Uint32Array {
  const [only] = lists;
  if (lists.length === 1) return only!;
  return new Uint32Array(new Set(lists.flatMap((list) => [...list]))).sort();
}
