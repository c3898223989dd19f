import { applyFilters } from './filters.ts';
import type { Filtering } from './filters.ts';
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

/** What is wanted of `find`: how many articles, in which order, and whether the query is still being typed. */
export interface FindOptions {
  /** Number of articles needed, counted in sort order. */
  limit: number;
  sort: SortOrder;
  typing: boolean;
}

/** Number of articles whose text is loaded at once to check phrases. */
const READ_AT_ONCE = 16;
/** Maximum number of articles in which phrases are checked. Beyond it, the total is given as “at least”. */
const MAX_READ = 240;

/** Return the articles that match a query. If all of its words exist but no article contains all of them, typos are also corrected in words that exist. */
export async function find(query: Query, wanted: FindOptions, context: Context): Promise<ArticleMatches> {
  const found = await findOnce(query, { typing: wanted.typing && query.endsInWord, correctKnownWords: false }, wanted, context);
  if (found.total > 0 || found.unknown.length > 0 || found.expansions.length < 2) return found;
  const withMoreCorrections = await findOnce(query, { typing: false, correctKnownWords: true }, wanted, context);
  return withMoreCorrections.total > 0 ? withMoreCorrections : found;
}

async function findOnce(query: Query, options: ExpansionOptions, wanted: FindOptions, context: Context): Promise<ArticleMatches> {
  const { files, fetchErrors } = context;
  const [filtering, ...read] = await Promise.all([
    applyFilters(query, context.today, files, fetchErrors),
    ...query.words.map((word, i) =>
      expandWord(word, query.endsInWord && i === query.words.length - 1 && word.end === query.text.length, options, files, fetchErrors),
    ),
  ]);
  const expansions = read.filter(({ terms }) => terms.size > 0);
  // If a file is missing, it is not known whether a word occurs.
  const unknown = fetchErrors.errors.length > 0 ? [] : read.filter(({ terms }) => terms.size === 0).map(({ queryWord }) => queryWord.typed);
  const found: ArticleMatches = { query, expansions, unknown, filtering, list: emptyRanking(), total: 0, totalKind: 'exact' };
  const nothingAsked = query.words.length + filtering.tests.length + query.without.length === 0;
  if (nothingAsked || (query.words.length > 0 && expansions.length === 0) || unknown.some((word) => query.phrases.flat().includes(word))) return found;
  const isSingleWord = expansions.length === 1 && filtering.tests.length + query.without.length === 0 && wanted.sort === 'best';
  const listed = expansions.flatMap(({ entries }) => entries);
  if (isSingleWord && listed.some(({ tier }) => tier !== null) && wanted.limit <= Math.min(...listed.map(({ list }) => list.ids.length))) {
    found.list = await rankWord(expansions[0]!, false, files, fetchErrors);
    found.total = Math.min(files.root.articles, Math.max(...listed.map(({ df }) => df)));
    found.totalKind = listed.length > 1 ? 'at least' : 'exact';
    return found;
  }
  const lists = await Promise.all(expansions.map((expansion) => rankWord(expansion, true, files, fetchErrors)));
  found.list = await exclude(lists.length > 0 ? intersectAll(lists) : allArticles(filtering, files), query, context);
  const { tests } = filtering;
  if (tests.length > 0) found.list = filterRanking(found.list, (id) => tests.every((test) => test(id)));
  for (const { dated, published } of filtering.days) {
    boost(found.list, dated, 2);
    boost(found.list, published, 1);
  }
  found.total = found.list.ids.length;
  if (query.phrases.length > 0) await keepPhrases(found, wanted, context);
  return found;
}

function allArticles({ ids }: Filtering, { root }: IndexFiles): Ranking {
  return equallyRanked(ids ?? Uint32Array.from({ length: root.articles }, (_, id) => id));
}

/** Return a ranking without the articles that contain excluded words. An article with all words of an excluded phrase is treated as if it contained the phrase. */
async function exclude(list: Ranking, { without }: Query, { files, fetchErrors }: Context): Promise<Ranking> {
  let left = list;
  for (const { words, exact } of without) {
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
  return new Uint32Array(new Set(lists.flatMap((list) => [...list]))).sort();
}

/**
 * Remove the articles that do not contain the phrases verbatim. Articles in which the words have no sentence bit in common are removed at once; the sentences of the
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
  let read = 0;
  while (read < order.length && kept.size < limit) {
    const batch = order.slice(read, read + READ_AT_ONCE);
    const texts = await Promise.all(batch.map((id) => textsOf(id, context)));
    batch.forEach((id, i) => {
      if (query.phrases.every((phrase) => texts[i]!.some((text) => containsPhrase(text, phrase)))) kept.add(id);
    });
    read += batch.length;
  }
  found.list = filterRanking(candidates, (id) => kept.has(id));
  found.total = kept.size;
  found.totalKind = read < candidates.ids.length ? 'at least' : 'exact';
}

/** Load title, summary and sentences of an article. */
async function textsOf(id: number, { files, fetchErrors }: Context): Promise<string[]> {
  const [result, sentences] = await Promise.all([
    fetchErrors.fallback(files.recordOf('results', id), undefined),
    fetchErrors.fallback(files.recordOf('sentences', id), undefined),
  ]);
  return [...(result ? [result.title, result.summary] : []), ...(sentences?.texts ?? [])];
}

/** Return the numbers of the first articles of a ranking in the given order, at most `limit`. */
export function firstInOrder(list: Ranking, sort: SortOrder, limit: number): number[] {
  if (sort === 'best') return topArticles(list, limit);
  return sort === 'newest' ? [...list.ids.subarray(0, limit)] : [...list.ids.subarray(-limit)].reverse();
}
