import type { CompareHref } from '../compare/pairs.ts';

/** Return the URL of the comparison of a row's first two articles, given the names of its articles; null if it has only one. */
export function comparedIn(slugs: readonly string[], compareHref: CompareHref): string | null {
  const [first, second] = new Set(slugs);
  return first === undefined || second === undefined ? null : compareHref(first, second);
}
