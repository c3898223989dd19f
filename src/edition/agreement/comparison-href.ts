import type { CompareHref } from '../compare/pairs.ts';

/** Return the URL of the comparison of the first two of some articles, given by their slugs; null if there is only one. */
export function comparisonHref(slugs: readonly string[], compareHref: CompareHref): string | null {
  const [first, second] = new Set(slugs);
  return first === undefined || second === undefined ? null : compareHref(first, second);
}
