import { PER_FILE, type PostingList } from './format.ts';

/*
 * In memory articles are numbered from the newest, so that the first of a list are the newest. In the files they are numbered from the oldest: a new
 * article changes no number that is written already.
 */

/** Turn a posting list from one way of numbering articles into the other. */
export function renumber({ ids, impacts, sentenceBits }: PostingList, articles: number): PostingList {
  return { ids: ids.map((id) => articles - 1 - id).reverse(), impacts: impacts.toReversed(), sentenceBits: sentenceBits.toReversed() };
}

/** Return the number of the file with the record of an article, numbered from the newest, and the place of the record in the file. */
export function placeOfArticle(kind: 'results' | 'sentences' | 'facets', id: number, articles: number): { file: number; at: number } {
  const number = articles - 1 - id;
  return { file: Math.floor(number / PER_FILE[kind]), at: number % PER_FILE[kind] };
}
