/** Texts shared by pages and templates: about entities, and about lists that are split into pages. */
export { ENTITY_LIST_WORDS, ENTITY_WORDS, tallyWords } from './entity-words.ts';
export { indexTitle, isLetterIndex, letterNote, pageNote, pageTitle } from './page-words.ts';
