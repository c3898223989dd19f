/** Figures in English texts: numbers with what they count, of what kind that is, and the words that a reader sees. */
export { isAheadCount } from './ahead.ts';
export { findFigures } from './find-figures.ts';
export { boundsOf, kindOf, RECURRING } from './kinds.ts';
export { figureLabel } from './labels.ts';
