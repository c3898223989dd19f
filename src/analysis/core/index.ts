/** The language-independent part of the analysis: passages, spans, annotation types, sentence splitting, and the keys of entities. */
export { isPageKey, keyOfName, pageIdOf } from './names/keys.ts';
export { foldText } from './names/folded-text.ts';
export { DAY_OR_FINER } from './granularity.ts';
export { memoize } from './memoize.ts';
export { slugOf } from './names/slug.ts';
export { hasPlainCharacters } from './plain-characters.ts';
export { passagesOfText, type TextPassage } from './plain-text.ts';
export { byPosition, contains } from './span.ts';
export type * from './types.ts';
export { byteLength, shortSlug } from './names/short-slug.ts';
