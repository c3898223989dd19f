import type { EditionContext } from '../context.ts';
import type { ArticleRef } from '../types.ts';

/** Lookup of the articles that name an entity. */
export interface Appearances {
  /** Return the first article that names it, or null. */
  first(key: string): ArticleRef | null;
  /** Return the last article before this one that names the entity, or null. */
  lastBefore(key: string, slug: string): ArticleRef | null;
}

/** Index the articles by the entities they name. */
export function findAppearances({ articles, refs, registry }: EditionContext): Appearances {
  const first = new Map<string, ArticleRef>();
  const latest = new Map<string, ArticleRef>();
  const previous = new Map<string, ArticleRef>();
  for (const { slug, analysis } of articles.toReversed()) {
    const ref = refs.get(slug)!;
    for (const key of new Set(analysis.mentions.map((mention) => registry.get(mention.entity).key))) {
      const before = latest.get(key);
      if (before) previous.set(`${slug} ${key}`, before);
      else first.set(key, ref);
      latest.set(key, ref);
    }
  }
  return {
    first: (key) => first.get(key) ?? null,
    lastBefore: (key, slug) => previous.get(`${slug} ${key}`) ?? null,
  };
}
