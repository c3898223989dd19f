import type { EditionContext } from '../context.ts';
import type { ArticleRef } from '../types.ts';

/** In which articles each entity is named, in order of publication. */
export interface Appearances {
  /** The first article that names it; null for an entity that none does. */
  first(key: string): ArticleRef | null;
  /** The last article before this one that names the entity; null where this one is the first. */
  lastBefore(key: string, slug: string): ArticleRef | null;
}

/** Go through the articles, newest first, and note which name whom. */
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
