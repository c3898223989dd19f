import type { EntityType } from '../../analysis/core/index.ts';
import { foldWord, KEY } from '../format/index.ts';
import { editDistance } from '../../text/index.ts';
import type { FetchErrors } from './fetch-errors.ts';
import { type FilterOutcome, union } from './filter-outcome.ts';
import { findEntities, recordsOf } from './find-entities.ts';
import type { IndexFiles } from './index-files.ts';
import { parseQuery } from './parse-query.ts';
import type { Query, QueryFilter } from './parse-query.ts';
import { articlesOf } from './ranking.ts';
import { entryOf, expandWord } from './term-expansions.ts';
import type { Notice } from './types.ts';

/** Maximum number of entities of the same name that a filter includes. */
const MAX_NAMESAKES = 5;
/** Maximum number of entities of another type that a notice suggests. */
const MAX_SUGGESTED = 3;
/** Maximum number of topics or sources that a filter includes, or that a notice suggests. */
const MAX_LISTED = 6;
/** Names are similar if so few letters of their beginnings must be changed to make them equal. Comparing takes time in proportion to the square of the length. */
const MAX_EDITS = 3;
const COMPARED_LETTERS = 60;

/** Resolve a `person:`, `place:` or `org:` filter to the articles that mention the entities of that name; to a notice if none has it. */
export async function byEntity(type: EntityType, filter: QueryFilter, query: Query, files: IndexFiles, fetchErrors: FetchErrors): Promise<FilterOutcome> {
  const { words } = parseQuery(filter.value.replaceAll(/["“”:-]/g, ' '));
  const expansions = await Promise.all(
    words.map((word, i) => expandWord(word, i === words.length - 1, { typing: false, correctKnownWords: false }, files, fetchErrors)),
  );
  const found = await findEntities(expansions, files, fetchErrors);
  const ofType = found.filter((entity) => entity.type === type);
  const namesakes = ofType.filter(({ score }) => score >= ofType[0]!.score).slice(0, MAX_NAMESAKES);
  const records = await recordsOf(namesakes.length > 0 ? namesakes : found.slice(0, MAX_SUGGESTED), files, fetchErrors);
  if (namesakes.length === 0) {
    return {
      notice: {
        text: `No ${type} called “${filter.value}” is known here, so this filter was ignored.`,
        suggestions: records.map(({ type: other, names }) => suggestion(query, filter, `${other === 'organization' ? 'org' : other}:${quoteValue(names[0]!)}`)),
      },
    };
  }
  const lists = await Promise.all(
    namesakes.map(async ({ entity }) => {
      const entry = await entryOf(KEY.entity + entity, files, fetchErrors);
      return entry ? articlesOf(entry, files, fetchErrors) : new Uint32Array();
    }),
  );
  return { label: `${type}: ${records.map(({ names }) => names[0]!).join(' or ')}`, ids: union(lists) };
}

/**
 * Resolve a `topic:` or `source:` filter to the articles of the topic or source of that name, or else of those whose names contain its words; to a notice with similar names
 * if there are none.
 */
export async function byLabel(
  kind: 'topic' | 'source',
  filter: QueryFilter,
  query: Query,
  files: IndexFiles,
  fetchErrors: FetchErrors,
): Promise<FilterOutcome> {
  const labels = await fetchErrors.fallback(files.labels(), { topics: [], sources: [] });
  const named =
    kind === 'topic'
      ? labels.topics.map(({ id, name, articles }) => ({ key: KEY.topic + id, name, articles }))
      : labels.sources.map(({ name, articles }) => ({ key: KEY.source + foldWord(name), name, articles }));
  const list = named.map((label) => ({ ...label, folded: comparisonForm(label.name) })).sort((a, b) => b.articles - a.articles);
  const typed = comparisonForm(filter.value);
  const exact = list.filter(({ folded }) => folded === typed);
  const found = exact.length > 0 ? exact : list.filter(({ folded }) => ` ${folded}`.includes(` ${typed}`));
  if (found.length === 0) {
    const byDistance = list
      .map((label) => ({ ...label, edits: editDistance(typed.slice(0, COMPARED_LETTERS), label.folded.slice(0, COMPARED_LETTERS)) }))
      .sort((a, b) => a.edits - b.edits || b.articles - a.articles);
    const close = byDistance.filter(({ edits }) => edits <= MAX_EDITS);
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

function suggestion({ text }: Query, { start, end, excluded }: QueryFilter, filter: string): Notice['suggestions'][number] {
  return { label: filter, query: `${text.slice(0, start)}${excluded ? '-' : ''}${filter}${text.slice(end)}` };
}

/** Return a filter value as written in a query: in quotation marks if it needs them. */
export function quoteValue(value: string): string {
  return /^[\p{L}\p{N}'’.-]+$/u.test(value) ? value : `"${value.replaceAll('"', '')}"`;
}

/** Return a name in comparable form: “border-defence” and “Border defence” are one topic. */
function comparisonForm(name: string): string {
  return foldWord(name.replaceAll(/[-\s]+/g, ' ').trim());
}
