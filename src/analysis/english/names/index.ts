/** Names of people, places and organizations in English texts: found, typed and resolved to entities. */
export { findMentions, type MentionOptions } from './find-mentions.ts';
export { loadNames, type NameData } from './load-names.ts';
export { createGazetteer, entriesNamedIn, type Gazetteer } from './gazetteer.ts';
export { isPageKey, pageOf } from '../../core/names/keys.ts';
export { byteLength, shortSlug } from '../../core/names/short-slug.ts';
export { slugOf } from '../../core/names/slug.ts';
