import { SENTENCE_LIMIT } from './limits.ts';
import { SearchError } from './search-error.ts';
import type { FoundSentence, Search, SentenceOptions, SentenceResults } from './types.ts';

/** Position in the sentences of one edition at the end of a page: the sentences that were fetched but not shown, and where to continue (null if there are no more). */
interface StreamPosition {
  edition: number;
  fetched: FoundSentence[];
  next: number | null;
}

/** Number of the edition itself among the editions. */
const OWN_EDITION = 0;

/**
 * Return an object whose `page` merges the sentences of several editions by time. `next` of a page is a number that only this object understands; it keeps the positions
 * of the latest query only.
 *
 * @param nameOf returns the name of an edition for display; undefined for the edition itself
 */
export function createSentenceStreams(searches: readonly Search[], nameOf: (edition: number) => string | undefined) {
  let positions: StreamPosition[][] = [];

  return {
    /**
     * Return the sentences of a page, in order of time. If another edition cannot be searched, its sentences are missing, and `incomplete` is true.
     *
     * @throws SearchError if the edition itself cannot be searched
     */
    async page(
      text: string,
      editions: readonly number[],
      { limit = SENTENCE_LIMIT, from = 0, sort = 'oldest', ...options }: SentenceOptions,
    ): Promise<SentenceResults> {
      if (from === 0) positions = [editions.map((edition) => ({ edition, fetched: [], next: 0 }))];
      const streams = positions[from]!.map((position) => ({ ...position, fetched: [...position.fetched] }));
      const sentences: FoundSentence[] = [];
      let incomplete = false;
      const fetchMore = async (stream: StreamPosition): Promise<void> => {
        while (stream.fetched.length === 0 && stream.next !== null) {
          try {
            const found = await searches[stream.edition]!.sentences(text, { ...options, limit, sort, from: stream.next });
            const name = nameOf(stream.edition);
            stream.fetched = found.sentences.map((sentence) => (name === undefined ? sentence : { ...sentence, edition: name }));
            stream.next = found.next;
            incomplete ||= found.incomplete;
          } catch (error) {
            if (stream.edition === OWN_EDITION || !(error instanceof SearchError)) throw error;
            stream.next = null;
            incomplete = true;
          }
        }
      };
      while (sentences.length < limit) {
        await Promise.all(streams.map(fetchMore));
        const first = firstOf(streams, sort);
        if (first === null) break;
        sentences.push(first.fetched.shift()!);
      }
      const isEnd = streams.every(({ fetched, next }) => fetched.length === 0 && next === null);
      if (!isEnd) positions.push(streams);
      return { sentences, next: isEnd ? null : positions.length - 1, incomplete };
    },
  };
}

/** Return the stream whose next sentence is the first in order of time; null if none has one. */
function firstOf(streams: readonly StreamPosition[], sort: 'oldest' | 'newest'): StreamPosition | null {
  let first: StreamPosition | null = null;
  for (const stream of streams) {
    const day = stream.fetched[0]?.article.published;
    if (day === undefined) continue;
    const other = first?.fetched[0]!.article.published;
    if (other === undefined || (sort === 'oldest' ? day < other : day > other)) first = stream;
  }
  return first;
}
