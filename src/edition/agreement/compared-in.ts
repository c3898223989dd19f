import type { CompareHref } from '../compare/pairs.ts';

/** Where the first two articles of a row are compared, given by the names of its articles; null where it has one. */
export function comparedIn(slugs: readonly string[], compareHref: CompareHref): string | null {
  const [first, second] = new Set(slugs);
  return first === undefined || second === undefined ? null : compareHref(first, second);
}
