/** Claims in English texts: content that the text attributes, its cue, and its source. */
export { isClause } from './finite-verb.ts';
export { carrierIn } from './carrier-in.ts';
export { findClaims } from './find-claims.ts';
export { isPastSpeechVerb } from './past-speech-verb.ts';
