/** Whose voices the articles have: who is quoted and cited, by kind, office, place and name, and how concentrated. */
export { findVoices } from './find-voices.ts';
export { concentrationOf } from './concentration.ts';
export { tallyVoices, type VoiceLimits } from './tally-voices.ts';
export { voicesOfTopic, voicesPages } from './voices-pages.ts';
