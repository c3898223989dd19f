/**
 * The values that the analysis works on: passages in, annotations out. All of them are plain, serializable data.
 *
 * Offsets are UTF-16 code units, half-open (`start` included, `end` not), and count from the start of a passage's text.
 */
export type * from './types/text.ts';
export type * from './types/names.ts';
export type * from './types/times.ts';
export type * from './types/events.ts';
export type * from './types/claims.ts';
export type * from './types/figures.ts';
export type * from './types/analysis.ts';
