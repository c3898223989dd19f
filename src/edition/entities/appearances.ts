import type { ArticleView } from '../articles/article-view.ts';
import type { EditionContext } from '../context.ts';
import { memoized } from '../memoize.ts';
import type { ArticleRef } from '../types.ts';

/** The first article that names an entity, and the last one before a given article. */
export interface Appearances {
  /** Return the first article that names an entity; null if there is none. */
  first(key: string): ArticleRef | null;
  /** Return the latest article older than `slug` that names an entity; null if there is none. */
  lastBefore(key: string, slug: string): ArticleRef | null;
}

/** Return an index of the first and previous appearances of the entities. */
export function indexAppearances({ views }: EditionContext): Appearances {
  const first = new Map<string, ArticleRef>();
  const latest = new Map<string, ArticleRef>();
  const previousByArticle = new Map<string, Map<string, ArticleRef>>();
  // The views are newest first.
  for (const view of views.toReversed()) {
    const { ref } = view;
    const previous = new Map<string, ArticleRef>();
    for (const key of keysIn(view)) {
      const last = latest.get(key);
      if (last) previous.set(key, last);
      else first.set(key, ref);
      latest.set(key, ref);
    }
    previousByArticle.set(ref.slug, previous);
  }
  return {
    first: (key) => first.get(key) ?? null,
    lastBefore: (key, slug) => previousByArticle.get(slug)?.get(key) ?? null,
  };
}

/** Return the keys of the entities that an article names, in text order. */
const keysIn = memoized(({ article, registry }: ArticleView): ReadonlySet<string> => {
  return new Set(article.analysis.mentions.map((mention) => registry.get(mention.entity).key));
});
