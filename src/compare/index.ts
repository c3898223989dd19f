/** Comparison of two articles: its input file, the comparison, and its view, which templates and browsers share. */
export { parsePair, formatPair } from './address.ts';
export { areSameStatementInWords, contentWords, isNumber, isTellingNumber, withoutNumbers } from './content-words.ts';
export { areOpposed, isNegated, isStopWord } from '../analysis/english/comparison/index.ts';
export { compareArticles } from './compare-articles.ts';
export { COMPARE_FILE, COMPARE_FORMAT, readComparedArticle } from './file.ts';
export type { ComparedArticle, ComparedDate, ComparedFigure, ComparedItem, ComparedName, ComparedSentence, ComparedSource, Comparison } from './types.ts';
export { countShared, similarity, wordsOf } from './words.ts';
export { comparisonView } from './view/comparison-view.ts';
export { toHtml, type ViewNode } from './view/nodes.ts';
