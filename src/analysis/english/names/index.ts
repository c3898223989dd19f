/** Finds the names of people, places and organizations in English texts, with their types and the entities that they refer to. */
export { findMentions } from './find-mentions.ts';
export { loadNames, type NameData } from './load-names.ts';
export { createGazetteer, entriesNamedIn, type Gazetteer } from './gazetteer.ts';
export { byteLength, shortSlug } from '../../core/names/short-slug.ts';
export { slugOf } from '../../core/names/slug.ts';
