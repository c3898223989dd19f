import { isFunctionWord } from '../../analysis/english/queries/index.ts';
import { markWords } from './excerpts.ts';
import type { Context } from './find.ts';
import { findRecords } from './find-records.ts';
import { KEY } from '../format/index.ts';
import type { TermExpansion } from './term-expansions.ts';
import type { FigureHit, HitGroup } from './types.ts';

/**
 * Return the series of figures that match all words of a query, best first, if at least one word is a number of the series or says what it counts:
 * “killed belgorod”, “24 people”. A place alone does not find any series.
 */
export async function findFigures(expansions: readonly TermExpansion[], limit: number, context: Context): Promise<HitGroup<FigureHit>> {
  if (limit === 0) return { total: 0, hits: [] };
  const found = await findRecords(KEY.figure, expansions, context);
  const meaningful = expansions.filter(({ queryWord }) => !isFunctionWord(queryWord));
  const hits = await Promise.all(found.slice(0, limit).map(({ number }) => figureHit(number, meaningful, context)));
  return { total: found.length, hits: hits.flat() };
}

async function figureHit(number: number, expansions: readonly TermExpansion[], { files, fetchErrors }: Context): Promise<FigureHit[]> {
  const record = await fetchErrors.fallback(files.recordByNumber('figures', number), undefined);
  if (!record) return [];
  const { title, summary, ...others } = record;
  return [{ ...others, label: markWords(title, expansions), numbers: markWords(summary, expansions) }];
}
