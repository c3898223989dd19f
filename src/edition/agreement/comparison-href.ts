import type { CompareHref } from '../compare/pairs.ts';

/** Return the URL that compares the first two different articles of a list of slugs; null if there are fewer. */
export function comparisonHref(slugs: readonly string[], compareHref: CompareHref): string | null {
  const [first, second] = new Set(slugs);
  return first === undefined || second === undefined ? null : compareHref(first, second);
}
