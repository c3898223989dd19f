import type { Context } from './find.ts';
import { applyFilters, type Filtering } from './filters.ts';
import { findByNameOrRole, recordsOf, scoreName } from './find-entities.ts';
import type { EntityRecord, FrequentEntity } from '../format/index.ts';
import { namedHit } from './hits.ts';
import { parseQuery } from './parse-query.ts';
import type { Query } from './parse-query.ts';
import { prefetchWord, expandWord } from './term-expansions.ts';
import type { TermExpansion } from './term-expansions.ts';
import type { Suggestion } from './types.ts';

/** Minimum number of letters of the last word for searching the whole dictionary and correcting typos: too many words begin with one or two letters. */
const MIN_LETTERS = 3;

/** Resolve to suggestions: the day or month that a query asks for, then entities by name; from the third letter of the last word on, also entities that are named less often, and people by role. */
export async function suggest(text: string, limit: number, context: Context): Promise<Suggestion[]> {
  const query = parseQuery(text);
  return [...(await suggestDays(query, context)), ...(await suggestEntities(query, limit, context))].slice(0, limit);
}

/** Suggest the days and months of a query that are written without the name of a filter (“30 December 2023”), if articles report something of them. */
async function suggestDays(query: Query, { files, fetchErrors, today }: Context): Promise<Suggestion[]> {
  const filters = query.filters.filter(({ name }) => name === 'day');
  return daysWithEvents((await applyFilters({ ...query, filters }, today, files, fetchErrors)).days);
}

/** Return the days and months of which articles report something, as links to the timeline. */
export function daysWithEvents(days: Filtering['days']): Suggestion[] {
  return days
    .filter(({ reporting }) => reporting.length > 0)
    .map(({ day, label, reporting }) => {
      const href = day.length > 7 ? `${day.replaceAll('-', '/')}/` : `?from=${day}&until=${day}`;
      return { label: { text: label, marks: [] }, alias: null, href, type: 'day', articleCount: reporting.length };
    });
}

/** Suggest entities: from the first letter on, frequent ones whose names begin with the words typed; from the third letter of the last word on, also others. */
async function suggestEntities({ words }: Query, limit: number, context: Context): Promise<Suggestion[]> {
  const { files, fetchErrors } = context;
  const last = words.at(-1);
  if (!last) return [];
  const typed = words.map((queryWord): TermExpansion => ({ queryWord, terms: new Map([[queryWord.typed, 1]]), entries: [], corrections: [], isPrefix: true }));
  const frequent = await fetchErrors.fallback(files.frequentEntities(), []);
  const known = frequent
    .map((entity) => ({ entity, score: Math.max(...entity.words.map((words) => scoreName(words, typed))) }))
    .filter(({ score }) => score > 0)
    // Exact matches come first; the others keep the order of the list, most frequent first.
    .sort((a, b) => Number(b.score === 1) - Number(a.score === 1))
    .slice(0, limit)
    .map(({ entity }) => suggestionOf(entity, typed));
  if (last.typed.length < MIN_LETTERS) return known;
  // The files of the last word will be needed for any search. An error is ignored, because the search fetches the files again.
  prefetchWord(last.typed, files, fetchErrors).catch(() => undefined);
  if (known.length >= limit) return known;
  const expansions = await Promise.all(
    words.map((word, i) => expandWord(word, i === words.length - 1, { typing: true, correctKnownWords: false }, files, fetchErrors)),
  );
  const found = (await findByNameOrRole(expansions, context)).slice(0, limit);
  const further = (await recordsOf(found, files, fetchErrors)).map((record) => suggestionOf(record, expansions));
  return [...known, ...further.filter(({ href }) => !known.some((suggestion) => suggestion.href === href))].slice(0, limit);
}

function suggestionOf({ href, type, articles, ...named }: FrequentEntity | EntityRecord, expansions: readonly TermExpansion[]): Suggestion {
  return { ...namedHit(named, expansions), href, type, articleCount: articles };
}
