import { PER_FILE, type PostingList } from './format.ts';

/*
 * In memory, articles are numbered from the newest, so that the newest come first in a list. In the files, they are numbered from the oldest, so that a new
 * article changes no number that has been written.
 */

/** Convert a posting list from one numbering of articles to the other. */
export function renumber({ ids, impacts, sentenceBits }: PostingList, articles: number): PostingList {
  return { ids: ids.map((id) => articles - 1 - id).reverse(), impacts: impacts.toReversed(), sentenceBits: sentenceBits.toReversed() };
}

/** Return the number of the file with the record of an article, numbered from the newest, and the place of the record in the file. */
export function positionOfArticle(kind: 'results' | 'sentences' | 'facets', id: number, articles: number): { file: number; at: number } {
  const number = articles - 1 - id;
  return { file: Math.floor(number / PER_FILE[kind]), at: number % PER_FILE[kind] };
}
