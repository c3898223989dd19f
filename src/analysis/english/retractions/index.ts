/** What a publication says that it got wrong: its events did not happen, and its figures are not counted. */
export { retractedSpan } from './retracted-span.ts';
