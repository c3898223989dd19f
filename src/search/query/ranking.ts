import { type PostingList, inverseDocumentFrequency, type ShardEntry } from '../format/index.ts';
import type { IndexFiles } from './index-files.ts';
import type { FetchErrors } from './fetch-errors.ts';
import type { TermExpansion } from './term-expansions.ts';

/** Articles with their scores: numbers, ascending, and for each its score and the sentence bits common to all words. */
export interface Ranking {
  ids: Uint32Array;
  scores: Float32Array;
  sentenceBits: Uint8Array;
}

/** Score factor for articles in which all words may occur in one sentence. It outweighs a few further occurrences, but not a word in the title. */
const SAME_SENTENCE = 1.15;
/** Upper bound of the sum of the scores of all words of a query: 12 words, an impact of 15 each, times the inverse document frequency. */
const MAX_WORDS_SCORE = 1e4;
/** Sentence bits with every sentence set. */
const ALL_SENTENCES = 255;

/** Return the posting list of an entry: all of it if `whole` is true, else only the part in its shard. */
export async function listOf({ list, tier }: ShardEntry, whole: boolean, files: IndexFiles, fetchErrors: FetchErrors): Promise<PostingList> {
  if (tier === null || !whole) return list;
  return mergeDisjoint(
    list,
    await fetchErrors.fallback(files.part('tiers', tier), { ids: new Uint32Array(), impacts: new Uint8Array(), sentenceBits: new Uint8Array() }),
  );
}

/** Return the numbers of the articles of an entry. */
export async function articlesOf(entry: ShardEntry, files: IndexFiles, fetchErrors: FetchErrors): Promise<Uint32Array> {
  return (await listOf(entry, true, files, fetchErrors)).ids;
}

/** Resolve to a ranking of the articles that contain any of the terms of a query word; if `whole` is false, only of those in the shards of the terms. */
export async function rankWord({ terms, entries }: TermExpansion, whole: boolean, files: IndexFiles, fetchErrors: FetchErrors): Promise<Ranking> {
  const articleCount = Math.min(
    files.root.articles,
    entries.reduce((sum, { df }) => sum + df, 0),
  );
  const rarity = inverseDocumentFrequency(articleCount, files.root.articles);
  const lists = await Promise.all(
    entries.map(async (entry): Promise<Ranking> => {
      const { ids, impacts, sentenceBits } = await listOf(entry, whole, files, fetchErrors);
      const factor = rarity * terms.get(entry.key)!;
      const scores = new Float32Array(ids.length);
      for (let i = 0; i < ids.length; i++) scores[i] = impacts[i]! * factor;
      return { ids, scores, sentenceBits };
    }),
  );
  return lists.reduce(union, emptyRanking());
}

/** Return a ranking without articles. */
export function emptyRanking(): Ranking {
  return { ids: new Uint32Array(), scores: new Float32Array(), sentenceBits: new Uint8Array() };
}

/** Return the given articles with equal scores. */
export function equallyRanked(ids: Uint32Array): Ranking {
  return { ids, scores: new Float32Array(ids.length), sentenceBits: new Uint8Array(ids.length).fill(ALL_SENTENCES) };
}

/** Return the union of two rankings; an article in both gets the higher score. */
function union(a: Ranking, b: Ranking): Ranking {
  if (a.ids.length === 0) return b;
  const merged = allocate(a.ids.length + b.ids.length);
  let [i, j, count] = [0, 0, 0];
  while (i < a.ids.length || j < b.ids.length) {
    const left = a.ids[i] ?? Infinity;
    const right = b.ids[j] ?? Infinity;
    merged.ids[count] = Math.min(left, right);
    merged.scores[count] = Math.max(left <= right ? a.scores[i]! : 0, right <= left ? b.scores[j]! : 0);
    merged.sentenceBits[count] = (left <= right ? a.sentenceBits[i++]! : 0) | (right <= left ? b.sentenceBits[j++]! : 0);
    count++;
  }
  return truncate(merged, count);
}

/** Return the intersection of rankings, with the scores added. */
export function intersectAll(lists: readonly Ranking[]): Ranking {
  const [first = emptyRanking(), ...others] = lists.toSorted((a, b) => a.ids.length - b.ids.length);
  const found = others.reduce(intersect, first);
  if (lists.length > 1) for (let i = 0; i < found.ids.length; i++) if (found.sentenceBits[i]! > 0) found.scores[i]! *= SAME_SENTENCE;
  return found;
}

function intersect(a: Ranking, b: Ranking): Ranking {
  const found = allocate(a.ids.length);
  let [count, j] = [0, 0];
  for (let i = 0; i < a.ids.length; i++) {
    const id = a.ids[i]!;
    j = firstFrom(b.ids, id, j);
    if (b.ids[j] !== id) continue;
    found.ids[count] = id;
    found.scores[count] = a.scores[i]! + b.scores[j]!;
    found.sentenceBits[count++] = a.sentenceBits[i]! & b.sentenceBits[j]!;
  }
  return truncate(found, count);
}

/** Return the articles of a ranking that pass a test of their number and their index in the ranking. */
export function filterRanking(list: Ranking, test: (id: number, at: number) => boolean): Ranking {
  const kept = allocate(list.ids.length);
  let count = 0;
  for (let i = 0; i < list.ids.length; i++) {
    if (!test(list.ids[i]!, i)) continue;
    kept.ids[count] = list.ids[i]!;
    kept.scores[count] = list.scores[i]!;
    kept.sentenceBits[count++] = list.sentenceBits[i]!;
  }
  return truncate(kept, count);
}

/**
 * Raise the scores of some articles, whose ids are given in ascending order, above those of all others: by `times` the highest score that the words of a query can give.
 */
export function boost({ ids, scores }: Ranking, first: Uint32Array, times: number): void {
  for (let i = 0; i < ids.length; i++) if (includesId(first, ids[i]!)) scores[i]! += times * MAX_WORDS_SCORE;
}

/** Return whether a sorted list contains a number. */
export function includesId(ids: Uint32Array, id: number): boolean {
  return ids[firstFrom(ids, id, 0)] === id;
}

/** Return the index of the first number that is not smaller than `id`, from `from` on (exponential, then binary search). */
function firstFrom(ids: Uint32Array, id: number, from: number): number {
  let [low, leap] = [from, 1];
  while (low + leap < ids.length && ids[low + leap]! < id) {
    low += leap;
    leap *= 2;
  }
  let high = Math.min(ids.length, low + leap + 1);
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ids[middle]! < id) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Return the numbers of the articles with the highest scores, highest first; equal scores newest first. */
export function topArticles({ ids, scores }: Ranking, limit: number): number[] {
  const chosen: number[] = [];
  for (let i = 0; i < ids.length; i++) {
    if (chosen.length === limit && scores[i]! <= scores[chosen[limit - 1]!]!) continue;
    let at = chosen.length;
    while (at > 0 && scores[chosen[at - 1]!]! < scores[i]!) at--;
    chosen.splice(at, 0, i);
    if (chosen.length > limit) chosen.pop();
  }
  return chosen.map((i) => ids[i]!);
}

/** Return two posting lists without a common article as one. */
function mergeDisjoint(a: PostingList, b: PostingList): PostingList {
  const length = a.ids.length + b.ids.length;
  const list = { ids: new Uint32Array(length), impacts: new Uint8Array(length), sentenceBits: new Uint8Array(length) };
  for (let i = 0, j = 0, at = 0; at < length; at++) {
    const left = (a.ids[i] ?? Infinity) < (b.ids[j] ?? Infinity);
    const [from, place] = left ? [a, i++] : [b, j++];
    list.ids[at] = from.ids[place]!;
    list.impacts[at] = from.impacts[place]!;
    list.sentenceBits[at] = from.sentenceBits[place]!;
  }
  return list;
}

function allocate(length: number): Ranking {
  return { ids: new Uint32Array(length), scores: new Float32Array(length), sentenceBits: new Uint8Array(length) };
}

function truncate({ ids, scores, sentenceBits }: Ranking, length: number): Ranking {
  return { ids: ids.subarray(0, length), scores: scores.subarray(0, length), sentenceBits: sentenceBits.subarray(0, length) };
}
