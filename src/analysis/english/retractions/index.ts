/** Sentences that repeat an error in order to correct it: “An earlier version said the mine closed in 2012”. The error yields no event, and its figures are not counted; the sentences of other articles that make it are corrected. */
export { retractedSpan } from './retracted-span.ts';
export { type Correction, correctionIn, type SentenceInContext } from './corrections.ts';
export { isWeekday, partNames } from './names-and-days.ts';
export { isCorrectionTitle, isSelfEvident, predicateOf } from './speech-words.ts';
