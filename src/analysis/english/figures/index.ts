/** Figures in English texts: numbers with what they count, their kinds, and their labels for readers. */
export { findFigures } from './find-figures.ts';
export { boundsOf, isStateNoun, kindOf, RECURRING } from './kinds.ts';
export { figureLabel } from './figure-label.ts';
export { isLaterCount } from './later-count.ts';
export { plural } from './plural.ts';
export { isSuperseded } from './superseded.ts';
