export { cuesIn } from './cues.ts';
export { findTimes } from './find-times.ts';
export { edtfBounds, formatEdtf, labelOf, parseEdtf } from './edtf.ts';
export { placedDate } from './placed-date.ts';
export type { Edtf, EdtfDate } from './edtf.ts';
