import { markWords } from './excerpts.ts';
import type { ArticleMatches, Context } from './find.ts';
import type { HappeningRecord } from '../format/index.ts';
import { type MatchedArticle, matchesAll } from './matched-articles.ts';
import type { HappeningHit } from './types.ts';

/**
 * Return the happenings that sentences of the found articles report, highest rank first. One of these sentences must match all words and phrases of the query, and if the
 * query asks for days, the happening must be on one of them.
 */
export async function findHappenings(articles: readonly MatchedArticle[], found: ArticleMatches, limit: number, context: Context): Promise<HappeningHit[]> {
  const { days } = found.filtering;
  if (found.expansions.length + days.length === 0) return [];
  const ranks = new Map(
    articles.flatMap(({ record, matches }) =>
      (record?.reports ?? [])
        .filter(([sentence]) => matchesAll(matches[sentence]!, found))
        .map(([, happening, rank]): [happening: number, rank: number] => [happening, rank]),
    ),
  );
  const sorted = [...ranks].sort(([a, rankOfA], [b, rankOfB]) => rankOfB - rankOfA || a - b).map(([number]) => number);
  const chosen = days.length > 0 ? sorted : sorted.slice(0, limit);
  const records = await Promise.all(chosen.map((number) => happeningRecord(number, context)));
  return records
    .flatMap((record) => (record && (days.length === 0 || days.some(({ day }) => record.isoDay.startsWith(day))) ? [happeningHit(record, found)] : []))
    .slice(0, limit);
}

/** Resolve to the record of a happening, given its number; undefined if it could not be loaded. */
export function happeningRecord(number: number, { files, fetchErrors }: Context): Promise<HappeningRecord | undefined> {
  return fetchErrors.fallback(files.recordByNumber('happenings', number), undefined);
}

/** Build a hit from the record of a happening. */
export function happeningHit({ text, day, href, articleCount, reports }: HappeningRecord, { expansions }: Pick<ArticleMatches, 'expansions'>): HappeningHit {
  return { href, day, articleCount, reports, label: markWords(text, expansions) };
}
