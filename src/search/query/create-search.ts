import { countFacets } from './facets.ts';
import { find, firstInOrder } from './find.ts';
import type { Context, ArticleMatches } from './find.ts';
import { findByNameOrRole } from './find-entities.ts';
import { findFigures } from './find-figures.ts';
import { findSentences } from './find-sentences.ts';
import { findHappenings } from './find-happenings.ts';
import { articleHit, entityHits } from './hits.ts';
import { IndexFiles, currentId } from './index-files.ts';
import { FetchErrors } from './fetch-errors.ts';
import { loadMatches } from './matched-articles.ts';
import { parseQuery } from './parse-query.ts';
import type { Query } from './parse-query.ts';
import { ARTICLE_LIMIT, ENTITY_LIMIT, FIGURE_LIMIT, HAPPENING_LIMIT, SENTENCE_LIMIT } from './limits.ts';
import { prefetchWord } from './term-expansions.ts';
import { daysWithEvents, suggest } from './suggest.ts';
import type { CorrectedWord, Search, SearchOptions, SearchResults, SearchSource } from './types.ts';

const SUGGESTION_LIMIT = 6;
/** The day that relative dates count from in an index without articles, in which no date finds anything. */
const ANY_DAY = '2000-01-01';

/**
 * Create a search over the files that `buildSearchFiles` wrote. It runs the same in a browser, a worker and Node.js:
 *
 *     const search = createSearch({
 *       fetchFile: async (path, isRetry) => {
 *         const response = await fetch(`/search/${path}`, { cache: isRetry ? 'reload' : 'default' });
 *         if (!response.ok) throw new Error(`${response.status} ${path}`);
 *         return response.arrayBuffer();
 *       },
 *     });
 *     const { people, articles } = await search.search('gladkof after:2023');
 *
 * Nothing is fetched before the first search or `prepare()`. A failed fetch is retried once. If the root cannot be loaded, the
 * promise rejects with a `SearchError`, and the next search tries again; if another file cannot, the results are `incomplete`. If
 * files are gone because the site was published again, the search restarts with the new index.
 *
 * Every word of the query must match, in any order: exactly or inflected; the last one also as a prefix; or, if there is no
 * such match, with a typo, for which names allow more edits. Case, diacritics, apostrophes and hyphens are ignored; words
 * with digits are matched exactly. `parse-query.ts` defines phrases and filters.
 */
export function createSearch(source: SearchSource): Search {
  let opening: Promise<IndexFiles> | undefined;
  const open = (): Promise<IndexFiles> => {
    opening ??= IndexFiles.open(source).catch((error: unknown) => {
      opening = undefined;
      throw error;
    });
    return opening;
  };

  async function withIndex<T>(task: (context: Context) => Promise<T>, today?: string): Promise<T & { incomplete: boolean }> {
    for (let renewed = false; ; renewed = true) {
      const files = await open();
      const fetchErrors = new FetchErrors();
      const result = await task({ files, fetchErrors, today: today ?? (files.root.newest || ANY_DAY) });
      const incomplete = fetchErrors.errors.length > 0;
      if (!incomplete || renewed || (await currentId(source).catch(() => files.root.id)) === files.root.id) return { ...result, incomplete };
      opening = undefined;
    }
  }

  return {
    async prepare(text = '') {
      const files = await open();
      const last = parseQuery(text).words.at(-1);
      if (last) await prefetchWord(last.typed, files, new FetchErrors());
    },
    search: async (text, options = {}) => {
      const query = parseQuery(text);
      if (isEmpty(query)) return { ...emptyResults(query), incomplete: false };
      return withIndex((context) => searchIn(query, options, context), options.today);
    },
    facets: (text, { today } = {}) =>
      withIndex(async (context) => countFacets(await find(parseQuery(text), { limit: Infinity, sort: 'newest', typing: false }, context), context), today),
    sentences: (text, { limit = SENTENCE_LIMIT, from = 0, listed = [], sort = 'oldest', today } = {}) =>
      withIndex(async (context) => {
        const found = await find(parseQuery(text), { limit: Infinity, sort: 'newest', typing: false }, context);
        return findSentences(found, { newestFirst: sort === 'newest', from, limit, listed }, context);
      }, today),
    suggest: async (text, limit = SUGGESTION_LIMIT) => (await withIndex(async (context) => ({ suggestions: await suggest(text, limit, context) }))).suggestions,
  };
}

async function searchIn(
  parsed: Query,
  {
    entityLimit = ENTITY_LIMIT,
    figureLimit = FIGURE_LIMIT,
    happeningLimit = HAPPENING_LIMIT,
    articleLimit = ARTICLE_LIMIT,
    sort = 'best',
    typing = false,
    excerpts = true,
  }: SearchOptions,
  context: Context,
): Promise<Omit<SearchResults, 'incomplete'>> {
  const found = await find(parsed, { limit: articleLimit, sort, typing }, context);
  const { query, expansions, unknown, filtering, list, total, totalKind } = found;
  const named = unknown.length === 0 && query.phrases.length < 2 ? expansions : [];
  const isFiltered = query.filters.length + query.exclusions.length > 0;
  const [groups, figures, matched] = await Promise.all([
    findByNameOrRole(named, context).then((entities) => entityHits(entities, named, entityLimit, context)),
    findFigures(isFiltered ? [] : named, figureLimit, context),
    loadMatches(firstInOrder(list, sort, articleLimit), found, excerpts, context),
  ]);
  return {
    ...emptyResults(query),
    people: groups.person,
    places: groups.place,
    organizations: groups.organization,
    figures,
    days: daysWithEvents(filtering.days),
    happenings: await findHappenings(matched, found, happeningLimit, context),
    articles: { total, totalKind, hits: matched.map((article) => articleHit(article, found)) },
    corrected: correctedWords(found),
    unknown,
    filters: filtering.applied,
    notices: filtering.notices,
  };
}

function correctedWords({ query: { text }, expansions }: ArticleMatches): CorrectedWord[] {
  return expansions
    .filter(({ corrections }) => corrections.length > 0)
    .map(({ queryWord: { typed, start, end }, corrections }) => ({
      typed,
      corrections,
      queries: corrections.map((word) => text.slice(0, start) + word + text.slice(end)),
    }));
}

function isEmpty({ words, filters, exclusions, unknownFilters }: Query): boolean {
  return words.length + filters.length + exclusions.length + unknownFilters.length === 0;
}

/** Return results without hits, filters and notices for a query. */
function emptyResults({ text, words, shortened }: Query): Omit<SearchResults, 'incomplete'> {
  return {
    query: text,
    words: words.map(({ typed }) => typed),
    shortened,
    people: { total: 0, hits: [] },
    places: { total: 0, hits: [] },
    organizations: { total: 0, hits: [] },
    figures: { total: 0, hits: [] },
    days: [],
    happenings: [],
    articles: { total: 0, totalKind: 'exact', hits: [] },
    corrected: [],
    unknown: [],
    filters: [],
    notices: [],
  };
}
