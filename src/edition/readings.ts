import { isElsewhere } from '../analysis/entities/keys.ts';
import type { Analysis } from '../analysis/types.ts';
import type { CompiledArticle } from '../article/compiled.ts';
import type { Registry } from './registry.ts';
import type { ArticleRef, Reading } from './types.ts';

/** Turn a compiled article into its text with what was read in it, for those that need the very spans. */
export function readingOf({ passages, analysis }: CompiledArticle, article: ArticleRef, registry: Registry): Reading {
  const strays = analysis.entities.some(({ key }) => isElsewhere(key));
  return { article, passages, analysis: strays ? withKeysOf(registry, analysis) : analysis };
}

/** An editor may have called an entity by the id of a page that other articles make: it gets that page's key. */
function withKeysOf(registry: Registry, analysis: Analysis): Analysis {
  const keyOf = (key: string): string => registry.get(key).key;
  const keyOrNull = (key: string | null): string | null => (key === null ? null : keyOf(key));
  return {
    ...analysis,
    mentions: analysis.mentions.map((mention) => ({ ...mention, entity: keyOf(mention.entity) })),
    claims: analysis.claims.map((claim) => ({ ...claim, entity: keyOrNull(claim.entity) })),
    figures: analysis.figures.map((figure) => ({
      ...figure,
      entities: figure.entities.map(keyOf),
      source: figure.source && { ...figure.source, entity: keyOrNull(figure.source.entity) },
    })),
  };
}
