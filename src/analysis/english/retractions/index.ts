/** Sentences that repeat an error in order to correct it: “An earlier version said the mine closed in 2012”. The error yields no event, and its figures are not counted. */
export { retractedSpan } from './retracted-span.ts';
