/** Words that several pages and templates use: of entities, and of lists that go on over pages. */
export { counted, ENTITY_LIST_WORDS, ENTITY_WORDS, tallyWords } from './entity-words.ts';
export { indexTitle, isLetterIndex, letterNote, pageNote, pageTitle } from './page-words.ts';
