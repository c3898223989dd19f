/** Who is quoted and cited in the articles, by kind, office, place and name, and how concentrated these voices are. */
export { findVoices } from './find-voices.ts';
export { concentrationOf } from './concentration.ts';
export { voicesOfTopic, voicesPages } from './voices-pages.ts';
