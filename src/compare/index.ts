/** Comparison of two articles: its input file, the comparison, and its view, which templates and browsers share. */
export { parsePair, formatPair } from './address.ts';
export { areSameStatementInWords, contentWords, countShared, isNumber, isTellingNumber, withoutNumbers } from './content-words.ts';
export { isNegated } from './numbers-and-negation.ts';
export { areOpposed } from './synonyms.ts';
export { compareArticles } from './compare-articles.ts';
export { COMPARE_FILE, COMPARE_FORMAT, readComparedArticle } from './file.ts';
export type { ComparedArticle, ComparedDate, ComparedFigure, ComparedItem, ComparedName, ComparedSentence, ComparedSource, Comparison } from './types.ts';
export { isStopWord, similarity, wordsOf } from './words.ts';
export { comparisonView } from './view/comparison-view.ts';
export { toHtml, type ViewNode } from './view/nodes.ts';
