/** Figures in English texts: numbers with what they count, their kinds, and their labels for readers. */
export { conditionAfter } from './condition-after.ts';
export { findFigures } from './find-figures.ts';
export { boundsOf, isStateNoun, kindOf, RECURRING } from './kinds.ts';
export { figureLabel } from './figure-label.ts';
export { isLaterCount } from './later-count.ts';
export { isOfOwnSide, mentionsOwnPeople } from './own-people.ts';
export { stateInLabel } from './state-in-label.ts';
export { plural } from './plural.ts';
export { isSuperseded } from './superseded.ts';
export { tollWords } from './toll-words.ts';
export { isFollowedByWhole } from './whole-after.ts';
