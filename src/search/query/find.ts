import { applyFilters } from './filters.ts';
import type { Filtering } from './filters.ts';
import { PER_FILE } from '../format/index.ts';
import type { IndexFiles } from './index-files.ts';
import type { Losses } from './losses.ts';
import { holdsPhrase } from './phrases.ts';
import type { Query } from './query.ts';
import { alike, all, articlesOf, best, holds, none, only, rankWord } from './ranked.ts';
import type { Ranked } from './ranked.ts';
import { entryOf, formsOf, readWord } from './term-expansions.ts';
import type { Freedom, TermExpansion } from './term-expansions.ts';
import type { SortOrder, TotalKind } from './types.ts';

/** What a search works on. */
export interface Context {
  files: IndexFiles;
  losses: Losses;
  today: string;
}

/** The articles that a query finds, and how it was understood. */
export interface ArticleMatches {
  query: Query;
  /** Of each word that stands anywhere. */
  readings: TermExpansion[];
  /** Words that stand nowhere. */
  unknown: string[];
  filtering: Filtering;
  list: Ranked;
  total: number;
  totalKind: TotalKind;
}

/** What is wanted of the articles. */
export interface Wanted {
  /** The first so many are wanted in that order. */
  limit: number;
  sort: SortOrder;
  typing: boolean;
}

/** Phrases are looked up in so many articles at once, and in so many in all. */
const READ_AT_ONCE = 16;
const MOST_READ = 240;

/** Take the words as they are; only where each exists and they are never found together, doubt all of them. */
export async function find(query: Query, wanted: Wanted, context: Context): Promise<ArticleMatches> {
  const found = await attempt(query, { typing: wanted.typing && query.open, doubtAll: false }, wanted, context);
  if (found.total > 0 || found.unknown.length > 0 || found.readings.length < 2) return found;
  const doubted = await attempt(query, { typing: false, doubtAll: true }, wanted, context);
  return doubted.total > 0 ? doubted : found;
}

async function attempt(query: Query, freedom: Freedom, wanted: Wanted, context: Context): Promise<ArticleMatches> {
  const { files, losses } = context;
  const [filtering, ...read] = await Promise.all([
    applyFilters(query, context.today, files, losses),
    ...query.words.map((word, i) => readWord(word, query.open && i === query.words.length - 1 && word.end === query.text.length, freedom, files, losses)),
  ]);
  const readings = read.filter(({ terms }) => terms.size > 0);
  // Where a file is missing nobody knows whether a word stands anywhere.
  const unknown = losses.errors.length > 0 ? [] : read.filter(({ terms }) => terms.size === 0).map(({ asked }) => asked.typed);
  const found: ArticleMatches = { query, readings, unknown, filtering, list: none(), total: 0, totalKind: 'exact' };
  const nothingAsked = query.words.length + filtering.tests.length + query.without.length === 0;
  if (nothingAsked || (query.words.length > 0 && readings.length === 0) || unknown.some((word) => query.phrases.flat().includes(word))) return found;
  const bare = readings.length === 1 && filtering.tests.length + query.without.length === 0 && wanted.sort === 'best';
  const listed = readings.flatMap(({ entries }) => entries);
  if (bare && listed.some(({ tier }) => tier !== null) && wanted.limit <= Math.min(...listed.map(({ list }) => list.ids.length))) {
    found.list = await rankWord(readings[0]!, false, files, losses);
    found.total = Math.min(files.root.articles, Math.max(...listed.map(({ df }) => df)));
    found.totalKind = listed.length > 1 ? 'at least' : 'exact';
    return found;
  }
  const lists = await Promise.all(readings.map((reading) => rankWord(reading, true, files, losses)));
  found.list = await exclude(lists.length > 0 ? all(lists) : everything(filtering, files), query, context);
  const { tests } = filtering;
  if (tests.length > 0) found.list = only(found.list, (id) => tests.every((test) => test(id)));
  found.total = found.list.ids.length;
  if (query.phrases.length > 0) await keepPhrases(found, wanted, context);
  return found;
}

function everything({ ids }: Filtering, { root }: IndexFiles): Ranked {
  return alike(ids ?? Uint32Array.from({ length: root.articles }, (_, id) => id));
}

/** The articles without the words that must not be there; a phrase counts as there where all its words are. */
async function exclude(list: Ranked, { without }: Query, { files, losses }: Context): Promise<Ranked> {
  let left = list;
  for (const { words, exact } of without) {
    const lists = await Promise.all(words.map((word) => articlesWith(word, exact, { files, losses })));
    left = only(left, (id) => !lists.every((ids) => holds(ids, id)));
  }
  return left;
}

/** The articles that hold a word, or one of its inflected forms; ascending. */
async function articlesWith(word: string, exact: boolean, { files, losses }: Pick<Context, 'files' | 'losses'>): Promise<Uint32Array> {
  const forms = await formsOf(word, exact, files, losses);
  const entries = await Promise.all(forms.map((form) => entryOf(form.word, files, losses)));
  const lists = await Promise.all(entries.flatMap((entry) => (entry ? [articlesOf(entry, files, losses)] : [])));
  return new Uint32Array(new Set(lists.flatMap((list) => [...list]))).sort();
}

/** Leave the articles that hold the phrases word for word. Those whose words share no sentence are known by their places; the others are read. */
async function keepPhrases(found: ArticleMatches, { limit, sort }: Wanted, context: Context): Promise<void> {
  const { list, query } = found;
  const candidates = only(list, (_, at) => query.phrases.length > 1 || found.readings.length > query.phrases[0]!.length || list.places[at]! > 0);
  const order = inOrder(candidates, sort, candidates.ids.length).slice(0, MOST_READ);
  const kept = new Set<number>();
  let read = 0;
  while (read < order.length && kept.size < limit) {
    const batch = order.slice(read, read + READ_AT_ONCE);
    const texts = await Promise.all(batch.map((id) => textsOf(id, context)));
    batch.forEach((id, i) => {
      if (query.phrases.every((phrase) => texts[i]!.some((text) => holdsPhrase(text, phrase)))) kept.add(id);
    });
    read += batch.length;
  }
  found.list = only(candidates, (id) => kept.has(id));
  found.total = kept.size;
  found.totalKind = read < candidates.ids.length ? 'at least' : 'exact';
}

/** Title, summary and sentences of an article. */
async function textsOf(id: number, { files, losses }: Context): Promise<string[]> {
  const [results, sentences] = await Promise.all([
    losses.spare(files.part('results', Math.floor(id / PER_FILE.results)), []),
    losses.spare(files.part('sentences', Math.floor(id / PER_FILE.sentences)), []),
  ]);
  const result = results[id % PER_FILE.results];
  return [...(result ? [result.title, result.summary] : []), ...(sentences[id % PER_FILE.sentences]?.texts ?? [])];
}

/** The numbers of the first articles in the order that is wanted. */
export function inOrder(list: Ranked, sort: SortOrder, limit: number): number[] {
  if (sort === 'best') return best(list, limit);
  return sort === 'newest' ? [...list.ids.subarray(0, limit)] : [...list.ids.subarray(-limit)].reverse();
}
