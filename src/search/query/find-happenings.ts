import { markWords } from './excerpts.ts';
import type { ArticleMatches, Context } from './find.ts';
import { type HappeningRecord, PER_FILE } from '../format/index.ts';
import { type MatchedArticle, matchesAll } from './matched-articles.ts';
import type { HappeningHit } from './types.ts';

/**
 * Return the happenings that sentences of the found articles report, if one of these sentences matches all words and phrases of the query, and if they happened
 * on a day that it asks for; highest score first.
 */
export async function findHappenings(articles: readonly MatchedArticle[], found: ArticleMatches, limit: number, context: Context): Promise<HappeningHit[]> {
  const { days } = found.filtering;
  if (found.expansions.length + days.length === 0) return [];
  const numbers = new Set(
    articles.flatMap(({ record, matches }) =>
      (record?.reports ?? []).filter(([sentence]) => matchesAll(matches[sentence]!, found)).map(([, happening]) => happening),
    ),
  );
  const sorted = [...numbers].sort((a, b) => a - b);
  const chosen = days.length > 0 ? sorted : sorted.slice(0, limit);
  const records = await Promise.all(chosen.map((number) => happeningRecord(number, context)));
  return records
    .flatMap((record) => (record && (days.length === 0 || days.some(({ day }) => record.isoDay.startsWith(day))) ? [happeningHit(record, found)] : []))
    .slice(0, limit);
}

/** Load the record of a happening by its number; undefined if it could not be loaded. */
export async function happeningRecord(number: number, { files, fetchErrors }: Context): Promise<HappeningRecord | undefined> {
  const records = await fetchErrors.fallback(files.part('happenings', Math.floor(number / PER_FILE.happenings)), []);
  return records[number % PER_FILE.happenings];
}

/** Build a hit from the record of a happening. */
export function happeningHit({ text, day, href, articleCount, reports }: HappeningRecord, { expansions }: Pick<ArticleMatches, 'expansions'>): HappeningHit {
  return { href, day, articleCount, reports, label: markWords(text, expansions) };
}
