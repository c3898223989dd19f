import { applyFilters } from './filters.ts';
import type { Filtering } from './filters.ts';
import { union } from './filter-outcome.ts';
import type { IndexFiles } from './index-files.ts';
import type { FetchErrors } from './fetch-errors.ts';
import { containsPhrase } from './phrases.ts';
import type { Query } from './parse-query.ts';
import { equallyRanked, intersectAll, articlesOf, topArticles, includesId, emptyRanking, filterRanking, rankWord, boost } from './ranking.ts';
import type { Ranking } from './ranking.ts';
import { entryOf, formsOf, expandWord } from './term-expansions.ts';
import type { ExpansionOptions, TermExpansion } from './term-expansions.ts';
import type { SortOrder, TotalKind } from './types.ts';

/** Context of a search: the index, the errors so far, and the ISO day that relative dates count from. */
export interface Context {
  files: IndexFiles;
  fetchErrors: FetchErrors;
  today: string;
}

/** Articles that match a query, and how the query was interpreted. */
export interface ArticleMatches {
  query: Query;
  /** Expansions of the words that occur in the index. */
  expansions: TermExpansion[];
  /** Words that do not occur in the index. */
  unknown: string[];
  filtering: Filtering;
  list: Ranking;
  total: number;
  totalKind: TotalKind;
}

/** Options of `find`: the number of articles, their order, and whether the query is still being typed. */
export interface FindOptions {
  /** Number of articles needed, counted in sort order. */
  limit: number;
  sort: SortOrder;
  typing: boolean;
}

/** How many times the highest score of words is added to articles with a sentence about the day of the query, and to those published on it: the former come first. */
const DATED_BOOST = 2;
const PUBLISHED_BOOST = 1;
/** Number of articles whose text is loaded at once to check phrases: few enough for one round of requests, enough for the first page of results. */
const READ_AT_ONCE = 16;
/** Maximum number of articles in which phrases are checked, so that a frequent phrase takes at most 15 rounds of requests. Beyond it, the total is given as “at least”. */
const MAX_READ = 240;

/** Return the articles that match a query. If all of its words exist but no article contains all of them, typos are also corrected in words that exist. */
export async function find(query: Query, options: FindOptions, context: Context): Promise<ArticleMatches> {
  const found = await findOnce(query, { typing: options.typing && query.endsInWord, correctKnownWords: false }, options, context);
  if (found.total > 0 || found.unknown.length > 0 || found.expansions.length < 2) return found;
  const withMoreCorrections = await findOnce(query, { typing: false, correctKnownWords: true }, options, context);
  return withMoreCorrections.total > 0 ? withMoreCorrections : found;
}

async function findOnce(query: Query, expansion: ExpansionOptions, options: FindOptions, context: Context): Promise<ArticleMatches> {
  const { files, fetchErrors } = context;
  const isLastTyped = (index: number) => query.endsInWord && index === query.words.length - 1 && query.words[index]!.end === query.text.length;
  const [filtering, ...allExpansions] = await Promise.all([
    applyFilters(query, context.today, files, fetchErrors),
    ...query.words.map((word, index) => expandWord(word, isLastTyped(index), expansion, files, fetchErrors)),
  ]);
  const expansions = allExpansions.filter(({ terms }) => terms.size > 0);
  // If a file is missing, it is not known whether a word occurs.
  const unknown = fetchErrors.errors.length > 0 ? [] : allExpansions.filter(({ terms }) => terms.size === 0).map(({ queryWord }) => queryWord.typed);
  const found: ArticleMatches = { query, expansions, unknown, filtering, list: emptyRanking(), total: 0, totalKind: 'exact' };
  const isEmpty = query.words.length + filtering.tests.length + query.exclusions.length === 0;
  if (isEmpty || (query.words.length > 0 && expansions.length === 0) || unknown.some((word) => query.phrases.flat().includes(word))) return found;
  const isSingleWord = expansions.length === 1 && filtering.tests.length + query.exclusions.length === 0 && options.sort === 'best';
  // The articles of a single word with the highest impact are in its shard: if these are enough, its other articles need not be fetched.
  const entries = expansions.flatMap(({ entries }) => entries);
  if (isSingleWord && entries.some(({ tier }) => tier !== null) && options.limit <= Math.min(...entries.map(({ list }) => list.ids.length))) {
    found.list = await rankWord(expansions[0]!, false, files, fetchErrors);
    found.total = Math.min(files.root.articles, Math.max(...entries.map(({ df }) => df)));
    found.totalKind = entries.length > 1 ? 'at least' : 'exact';
    return found;
  }
  const rankings = await Promise.all(expansions.map((each) => rankWord(each, true, files, fetchErrors)));
  found.list = await exclude(rankings.length > 0 ? intersectAll(rankings) : allArticles(filtering, files), query, context);
  const { tests } = filtering;
  if (tests.length > 0) found.list = filterRanking(found.list, (id) => tests.every((test) => test(id)));
  for (const { reporting, published } of filtering.days) {
    boost(found.list, reporting, DATED_BOOST);
    boost(found.list, published, PUBLISHED_BOOST);
  }
  found.total = found.list.ids.length;
  if (query.phrases.length > 0) await keepPhrases(found, options, context);
  return found;
}

function allArticles({ ids }: Filtering, { root }: IndexFiles): Ranking {
  return equallyRanked(ids ?? Uint32Array.from({ length: root.articles }, (_, id) => id));
}

/** Return a ranking without the articles that contain excluded words. An article with all words of an excluded phrase is treated as if it contained the phrase. */
async function exclude(list: Ranking, { exclusions }: Query, { files, fetchErrors }: Context): Promise<Ranking> {
  let left = list;
  for (const { words, exact } of exclusions) {
    const lists = await Promise.all(words.map((word) => articlesWith(word, exact, { files, fetchErrors })));
    left = filterRanking(left, (id) => !lists.every((ids) => includesId(ids, id)));
  }
  return left;
}

/** Return the articles that contain a word or one of its inflected forms, ascending. */
async function articlesWith(word: string, exact: boolean, { files, fetchErrors }: Pick<Context, 'files' | 'fetchErrors'>): Promise<Uint32Array> {
  const forms = await formsOf(word, exact, files, fetchErrors);
  const entries = await Promise.all(forms.map((form) => entryOf(form.word, files, fetchErrors)));
  const lists = await Promise.all(entries.flatMap((entry) => (entry ? [articlesOf(entry, files, fetchErrors)] : [])));
  return union(lists);
}

/**
 * Remove the articles that do not contain the phrases verbatim. Articles in which the words have no sentence bit (`search/format/format.ts`) in common are removed at once; the sentences of the
 * others are loaded and searched.
 */
async function keepPhrases(found: ArticleMatches, { limit, sort }: FindOptions, context: Context): Promise<void> {
  const { list, query } = found;
  const candidates = filterRanking(
    list,
    (_, at) => query.phrases.length > 1 || found.expansions.length > query.phrases[0]!.length || list.sentenceBits[at]! > 0,
  );
  const order = firstInOrder(candidates, sort, candidates.ids.length).slice(0, MAX_READ);
  const kept = new Set<number>();
  let readCount = 0;
  while (readCount < order.length && kept.size < limit) {
    const batch = order.slice(readCount, readCount + READ_AT_ONCE);
    const texts = await Promise.all(batch.map((id) => textsOf(id, context)));
    batch.forEach((id, i) => {
      if (query.phrases.every((phrase) => texts[i]!.some((text) => containsPhrase(text, phrase)))) kept.add(id);
    });
    readCount += batch.length;
  }
  found.list = filterRanking(candidates, (id) => kept.has(id));
  found.total = kept.size;
  found.totalKind = readCount < candidates.ids.length ? 'at least' : 'exact';
}

/** Resolve to the title, summary and sentences of an article. */
async function textsOf(id: number, { files, fetchErrors }: Context): Promise<string[]> {
  const [result, sentences] = await Promise.all([
    fetchErrors.fallback(files.recordOf('results', id), undefined),
    fetchErrors.fallback(files.recordOf('sentences', id), undefined),
  ]);
  return [...(result ? [result.title, result.summary] : []), ...(sentences?.texts ?? [])];
}

/** Return the ids of the first articles of a ranking in the given order, at most `limit`. */
export function firstInOrder(list: Ranking, sort: SortOrder, limit: number): number[] {
  if (sort === 'best') return topArticles(list, limit);
  return sort === 'newest' ? [...list.ids.subarray(0, limit)] : [...list.ids.subarray(-limit)].reverse();
}
