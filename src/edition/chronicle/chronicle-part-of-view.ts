import { hash } from 'node:crypto';
import { localPublication } from '../../collections/articles/index.ts';
import type { ArticleView } from '../articles/article-view.ts';
import { memoizedWith } from '../memoize.ts';
import type { ResultCache } from '../result-cache.ts';
import { chroniclePartOf } from './chronicle-of-articles.ts';
import type { Candidate } from './types.ts';

/** Return the part of the chronicle that comes from an article, from the cache if neither the article nor the keys of its entities changed. */
export const chroniclePartOfView = memoizedWith(
  ({ article, site, registry }: ArticleView, cache: ResultCache) => {
    const entityKeyOf = (key: string) => registry.get(key).key;
    // Only articles that were read from compiled files have a digest.
    const cacheKey =
      article.digest === undefined
        ? null
        : hash('sha256', ['candidates', article.digest, ...article.analysis.entities.map((entity) => entityKeyOf(entity.key))].join('\n'));
    const published = localPublication(article.frontmatter.published, site.timeZone);
    const cached = (make: () => Candidate[]) => (cacheKey === null ? make() : cache.get(cacheKey, make));
    return chroniclePartOf({ ...article, published, headline: article.frontmatter.title }, entityKeyOf, cached);
  },
  // The part does not depend on which cache is given.
  () => true,
);
