export { findTimes } from './find-times.ts';
export { edtfBounds, formatEdtf, labelOf, parseEdtf } from './edtf.ts';
export type { Edtf, EdtfDate } from './edtf.ts';
