import type { Hrefs } from '../href.ts';
import type { ArticleRef, ComparedPair, RelatedArticle, Surroundings } from '../types.ts';

/** Maximum number of pairs with a page of their own: those of the newest articles. Other pairs are compared in the browser. */
const MAX_PAIRS = 300;

/**
 * Return each article paired with the article most related to it, without duplicates. The older article of a pair comes first, and so does the newest pair. A new
 * article changes two pairs at most.
 *
 * @param articles newest first
 */
export function pairsOf(articles: readonly ArticleRef[], related: ReadonlyMap<string, readonly RelatedArticle[]>): ComparedPair[] {
  const age = new Map(articles.map(({ slug }, index) => [slug, index]));
  const pairs = new Map<string, ComparedPair>();
  for (const article of articles) {
    const [other] = related.get(article.slug) ?? [];
    if (!other) continue;
    const { reason, compareHref: _, ...ref } = other;
    const [a, b] = age.get(other.slug)! > age.get(article.slug)! ? [ref, article] : [article, ref];
    pairs.set(`${a.slug} ${b.slug}`, { a, b, reason });
    if (pairs.size === MAX_PAIRS) break;
  }
  return [...pairs.values()];
}

/** Returns the URL of the comparison of two articles, given their slugs: their own page, or else the page that compares any two articles. */
export type CompareHref = (one: string, other: string) => string;

/** Create the function that returns the URL of the comparison of two articles. */
export function createCompareHref(pairs: readonly ComparedPair[], { pairHref, compareHref }: Hrefs): CompareHref {
  const hrefOfPair = new Map(
    pairs.flatMap(({ a, b }) => [a.slug + ' ' + b.slug, b.slug + ' ' + a.slug].map((key) => [key, pairHref(a.slug, b.slug)] as const)),
  );
  return (one, other) => hrefOfPair.get(`${one} ${other}`) ?? compareHref({ a: one, b: other });
}

/** Return the related articles and the surroundings of an article, each with the URL of its comparison with this article. */
export function withComparisons(
  slug: string,
  { related, surroundings }: { related: readonly RelatedArticle[]; surroundings: Surroundings },
  hrefOf: CompareHref,
): { related: RelatedArticle[]; surroundings: Surroundings } {
  const withUrls = (side: Surroundings['before']) => side.map((entry) => ({ ...entry, compareHref: hrefOf(slug, entry.happening.sentence.article.slug) }));
  return {
    related: related.map((article) => ({ ...article, compareHref: hrefOf(slug, article.slug) })),
    surroundings: { before: withUrls(surroundings.before), after: withUrls(surroundings.after) },
  };
}
