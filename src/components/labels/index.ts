/** Texts shared by pages and templates: about entities, and about lists that are split into pages. */
export { ENTITY_LIST_HEADINGS, ENTITY_TYPE_LABELS } from './entity-labels.ts';
export { indexTitle, pageNote, pageTitle } from './page-labels.ts';
