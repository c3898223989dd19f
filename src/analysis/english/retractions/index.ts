/** Passages in which a publication corrects an error of its own. What the error says did not happen, and its figures are not counted. */
export { retractedSpan } from './retracted-span.ts';
