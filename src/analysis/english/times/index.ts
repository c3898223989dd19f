/** Time expressions in English texts, recognized and resolved; dates in EDTF with labels for readers; and the verb cues of sentences (tense, negation), by which events are judged. */
export { verbCuesIn, type VerbCue } from './verb-cues.ts';
export { PAST_BY_DEFAULT } from './direction.ts';
export { findTimes } from './find-times.ts';
export { MONTH_PATTERN, monthNumber } from './month-pattern.ts';
export { parsePeriod, type Period } from './parse-period.ts';
export { labelOf, parseEdtf } from './edtf.ts';
export { calendarDateOf } from './calendar-date.ts';
export { evidenceFor } from './verb-evidence.ts';
