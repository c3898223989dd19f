import { type SentenceMatch, matchSentences } from './excerpts.ts';
import type { ArticleMatches, Context } from './find.ts';
import type { ResultRecord, SentencesRecord } from '../format/index.ts';

/** Article that was found, with its sentences matched against the query. */
export interface MatchedArticle {
  result: ResultRecord;
  /** Null if its sentences were not requested, or could not be loaded. */
  record: SentencesRecord | null;
  /** A match for each sentence of the record, in order; empty if there is no record. */
  matches: SentenceMatch[];
}

/** Resolve to the articles with these ids, with their sentences if `excerpts` is true. An article that could not be loaded is left out. */
export async function loadMatches(
  ids: readonly number[],
  { expansions, query, filtering }: Pick<ArticleMatches, 'expansions' | 'query' | 'filtering'>,
  excerpts: boolean,
  { files, fetchErrors }: Context,
): Promise<MatchedArticle[]> {
  const read = await Promise.all(
    ids.map(async (id): Promise<MatchedArticle[]> => {
      const [result, record = null] = await Promise.all([
        fetchErrors.fallback(files.recordOf('results', id), undefined),
        excerpts ? fetchErrors.fallback(files.recordOf('sentences', id), undefined) : undefined,
      ]);
      return result ? [{ result, record, matches: record ? matchSentences(record, expansions, query.phrases, filtering.days) : [] }] : [];
    }),
  );
  return read.flat();
}

/** Return whether a sentence matches all words, phrases and days of a query. */
export function matchesAll({ qualities, phrases, isDated }: SentenceMatch, { query, filtering }: Pick<ArticleMatches, 'query' | 'filtering'>): boolean {
  return qualities.every((quality) => quality > 0) && phrases === query.phrases.length && (isDated || filtering.days.length === 0);
}
