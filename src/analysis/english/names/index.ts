export { findMentions, type MentionOptions } from './find-mentions.ts';
export { openNames } from './open-names.ts';
export type { NameModel } from './model/name-model.ts';
export { createGazetteer, entriesNamedIn, type Gazetteer } from './gazetteer.ts';
export { isPageKey, pageOf } from '../../core/names/keys.ts';
export { byteLength, shortSlug } from '../../core/names/short-slug.ts';
export { slugOf } from '../../core/names/slug.ts';
