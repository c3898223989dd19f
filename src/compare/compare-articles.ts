import { alignTexts } from './align.ts';
import { compareKinds } from './kinds.ts';
import { compareNumbers } from './numbers.ts';
import type { ComparedArticle, Comparison } from './types.ts';

/** Compare two articles: the numbers that they give of one thing, what both have and what only one has, and their texts beside each other. */
export function compareArticles(a: ComparedArticle, b: ComparedArticle): Comparison {
  const { rows, elsewhere, tellTheSame } = alignTexts(a, b);
  return { a, b, numbers: compareNumbers(a, b), kinds: compareKinds(a, b, tellTheSame), rows, elsewhere };
}
