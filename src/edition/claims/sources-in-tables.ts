import type { CompiledArticle } from '../../collections/articles/index.ts';
import type { RegistryView } from '../identity/registry.ts';
import { compareStrings } from '../order.ts';
import type { Sourcing } from '../types.ts';

/** Return how many numbers in an article's tables are from each source that their row names, those with the most first. */
export function sourcesInTables({ analysis }: Pick<CompiledArticle, 'analysis'>, registry: Pick<RegistryView, 'get'>): Sourcing['tables'] {
  const counts = new Map<string, number>();
  for (const { row, source } of analysis.figures) {
    if (row === null || source === null) continue;
    const name = source.entity === null ? source.surface : registry.get(source.entity).name;
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts].map(([name, numbers]) => ({ name, numbers })).sort((a, b) => b.numbers - a.numbers || compareStrings(a.name, b.name));
}
