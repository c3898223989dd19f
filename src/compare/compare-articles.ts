import { alignTexts } from './align.ts';
import { compareKinds } from './kinds/compare-kinds.ts';
import { createContentComparer } from './content.ts';
import { compareNumbers } from './numbers.ts';
import type { ComparedArticle, Comparison } from './types.ts';

/** Return the comparison of two articles: their figures for the same quantity, what both mention and what only one mentions, and their texts side by side. */
export function compareArticles(a: ComparedArticle, b: ComparedArticle): Comparison {
  const contents = createContentComparer(a, b);
  const { rows, elsewhere } = alignTexts(a, b, contents);
  return { a, b, numbers: compareNumbers(a, b), kinds: compareKinds(a, b, contents), rows, elsewhere };
}
