import { isFunctionWord } from '../../analysis/english/queries/index.ts';
import type { Context } from './find.ts';
import { type KEY, WORD_BIT } from '../format/index.ts';
import { listOf } from './ranking.ts';
import { entryOf } from './term-expansions.ts';
import type { TermExpansion } from './term-expansions.ts';

/** A series of figures, or a person by a role, with its match to a query. */
export interface FoundRecord {
  number: number;
  score: number;
  /** Whether one of the matched words is decisive (`WORD_BIT`). */
  decisive: boolean;
  /** Rank of its number of reports or articles. */
  rank: number;
}

/** Return the series of figures, or the people by their roles, that match all words of a query and a decisive one, best first. Words such as “in” need not match. */
export async function findRecords(key: typeof KEY.figure | typeof KEY.role, expansions: readonly TermExpansion[], context: Context): Promise<FoundRecord[]> {
  const meaningful = expansions.filter(({ queryWord }) => !isFunctionWord(queryWord));
  const [first = new Map<number, FoundRecord>(), ...others] = await Promise.all(meaningful.map((expansion) => recordsWith(key, expansion, context)));
  const found = [...first].flatMap(([number, match]) => {
    const matches = [match, ...others.map((other) => other.get(number))];
    if (!matches.every((one) => one !== undefined) || !matches.some(({ decisive }) => decisive)) return [];
    return [{ ...match, score: matches.reduce((sum, { score }) => sum + score, 0) }];
  });
  return found.sort((a, b) => b.score - a.score || b.rank - a.rank || a.number - b.number);
}

/** Return the records that a query word matches, by number. The keys of figures are in the shards of their words, which have been loaded already. */
async function recordsWith(key: string, { terms }: TermExpansion, { files, fetchErrors }: Context): Promise<Map<number, FoundRecord>> {
  const found = new Map<number, FoundRecord>();
  for (const [term, quality] of terms) {
    const entry = await entryOf(key + term, files, fetchErrors);
    if (!entry) continue;
    const { ids, impacts, sentenceBits } = await listOf(entry, true, files, fetchErrors);
    ids.forEach((number, at) => {
      const known = found.get(number);
      const decisive = (sentenceBits[at]! & WORD_BIT.decisive) > 0;
      found.set(number, { number, score: Math.max(quality, known?.score ?? 0), decisive: decisive || (known?.decisive ?? false), rank: impacts[at]! });
    });
  }
  return found;
}
