import { markWords } from './excerpts.ts';
import type { Context } from './find.ts';
import { FIGURE_BIT, KEY } from '../format/index.ts';
import { isFunctionWord } from './question-words.ts';
import { listOf } from './ranking.ts';
import { entryOf } from './term-expansions.ts';
import type { TermExpansion } from './term-expansions.ts';
import type { FigureHit, HitGroup } from './types.ts';

/** A series of figures with its match to a query. */
interface Match {
  score: number;
  /** Whether a matched word is one of its numbers or says what it counts. */
  isCounted: boolean;
  /** Rank of its number of reports. */
  rank: number;
}

/**
 * Return the series of figures that match all words of a query, best first, if at least one of the words is a number of the series or says what the series counts:
 * “killed belgorod”, “24 people”. A place alone therefore finds no series. Words such as “in” need not match.
 */
export async function findFigures(expansions: readonly TermExpansion[], limit: number, context: Context): Promise<HitGroup<FigureHit>> {
  const meaningful = expansions.filter(({ queryWord }) => !isFunctionWord(queryWord));
  if (meaningful.length === 0 || limit === 0) return { total: 0, hits: [] };
  const [first, ...others] = await Promise.all(meaningful.map((expansion) => seriesOf(expansion, context)));
  const found = [...first!].flatMap(([number, match]) => {
    const matches = [match, ...others.map((other) => other.get(number))];
    if (!matches.every((one) => one !== undefined) || !matches.some(({ isCounted: counts }) => counts)) return [];
    return [{ number, rank: match.rank, score: matches.reduce((sum, { score }) => sum + score, 0) }];
  });
  found.sort((a, b) => b.score - a.score || b.rank - a.rank || a.number - b.number);
  const hits = await Promise.all(found.slice(0, limit).map(({ number }) => figureHit(number, meaningful, context)));
  return { total: found.length, hits: hits.flat() };
}

/** Return the series that a query word matches, by number. Their keys are in the shards of the word, which have been loaded already. */
async function seriesOf({ terms }: TermExpansion, { files, fetchErrors }: Context): Promise<Map<number, Match>> {
  const found = new Map<number, Match>();
  for (const [term, quality] of terms) {
    const entry = await entryOf(KEY.figure + term, files, fetchErrors);
    if (!entry) continue;
    const { ids, impacts, sentenceBits } = await listOf(entry, true, files, fetchErrors);
    ids.forEach((number, at) => {
      const known = found.get(number);
      const counts = (sentenceBits[at]! & FIGURE_BIT.counts) > 0;
      found.set(number, { score: Math.max(quality, known?.score ?? 0), isCounted: counts || (known?.isCounted ?? false), rank: impacts[at]! });
    });
  }
  return found;
}

async function figureHit(number: number, expansions: readonly TermExpansion[], { files, fetchErrors }: Context): Promise<FigureHit[]> {
  const record = await fetchErrors.fallback(files.recordByNumber('figures', number), undefined);
  if (!record) return [];
  const { title, summary, ...others } = record;
  return [{ ...others, label: markWords(title, expansions), numbers: markWords(summary, expansions) }];
}
