/** Claims in English texts: content that the text attributes, its cue, and its source. */
export { isClause } from './finite-verb.ts';
export { findClaims } from './find-claims.ts';
