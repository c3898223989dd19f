import type { ArticleView } from '../articles/article-view.ts';
import type { EditionContext } from '../context.ts';
import { memoized } from '../memoize.ts';
import type { ArticleRef } from '../types.ts';

/** Index of the articles that name each entity. */
export interface Appearances {
  /** Return the first article that names an entity, or null. */
  first(key: string): ArticleRef | null;
  /** Return the last article before this one that names the entity, or null. */
  lastBefore(key: string, slug: string): ArticleRef | null;
}

/** Index the articles by the entities they name. */
export function findAppearances({ views }: EditionContext): Appearances {
  const first = new Map<string, ArticleRef>();
  const latest = new Map<string, ArticleRef>();
  const previous = new Map<string, Map<string, ArticleRef>>();
  for (const view of views.toReversed()) {
    const { ref } = view;
    const before = new Map<string, ArticleRef>();
    for (const key of keysIn(view)) {
      const last = latest.get(key);
      if (last) before.set(key, last);
      else first.set(key, ref);
      latest.set(key, ref);
    }
    previous.set(ref.slug, before);
  }
  return {
    first: (key) => first.get(key) ?? null,
    lastBefore: (key, slug) => previous.get(slug)?.get(key) ?? null,
  };
}

/** Return the keys of the entities that an article names, in text order. */
const keysIn = memoized(({ article, registry }: ArticleView): ReadonlySet<string> => {
  return new Set(article.analysis.mentions.map((mention) => registry.get(mention.entity).key));
});
