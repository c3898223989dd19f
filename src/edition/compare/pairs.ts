import type { Hrefs } from '../href.ts';
import type { ArticleRef, ComparedPair, RelatedArticle, Surroundings } from '../types.ts';

/** Pairs that have a page of their own: those of the newest articles. The rest is compared in the browser. */
const MOST_PAIRS = 300;

/**
 * Each article and the one that is most related to it, once, the older one first; newest pair first. An article more changes two of them at most.
 *
 * @param articles newest first
 */
export function pairsOf(articles: readonly ArticleRef[], related: ReadonlyMap<string, readonly RelatedArticle[]>): ComparedPair[] {
  const age = new Map(articles.map(({ slug }, index) => [slug, index]));
  const pairs = new Map<string, ComparedPair>();
  for (const article of articles) {
    const [other] = related.get(article.slug) ?? [];
    if (!other) continue;
    const { reason, compare: _, ...ref } = other;
    const [a, b] = age.get(other.slug)! > age.get(article.slug)! ? [ref, article] : [article, ref];
    pairs.set(`${a.slug} ${b.slug}`, { a, b, reason });
    if (pairs.size === MOST_PAIRS) break;
  }
  return [...pairs.values()];
}

/** Makes the address where two articles are compared, given by their names: that of their page, or of the page that compares any two. */
export type CompareHref = (one: string, other: string) => string;

export function createCompareHref(pairs: readonly ComparedPair[], { comparedHref, compareHref }: Hrefs): CompareHref {
  const own = new Map(pairs.flatMap(({ a, b }) => [a.slug + ' ' + b.slug, b.slug + ' ' + a.slug].map((key) => [key, comparedHref(a.slug, b.slug)] as const)));
  return (one, other) => own.get(`${one} ${other}`) ?? compareHref({ a: one, b: other });
}

/** Lead from an article to its comparison with each that it is related to. */
export function withComparisons(
  slug: string,
  { related, surroundings }: { related: readonly RelatedArticle[]; surroundings: Surroundings },
  hrefOf: CompareHref,
): { related: RelatedArticle[]; surroundings: Surroundings } {
  const around = (side: Surroundings['before']) => side.map((one) => ({ ...one, compare: hrefOf(slug, one.happening.sentence.article.slug) }));
  return {
    related: related.map((article) => ({ ...article, compare: hrefOf(slug, article.slug) })),
    surroundings: { before: around(surroundings.before), after: around(surroundings.after) },
  };
}
