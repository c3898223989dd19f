/** Dates in English texts: expressions found and resolved, and dates as EDTF with the words that a reader sees. */
export { cuesIn, type Cue } from './cues.ts';
export { PAST_BY_DEFAULT } from './direction.ts';
export { findTimes } from './find-times.ts';
export { edtfBounds, formatEdtf, labelOf, parseEdtf } from './edtf.ts';
export { placedDate } from './placed-date.ts';
export type { Edtf, EdtfDate } from './edtf.ts';
export { evidenceFor } from './verb-tense.ts';
