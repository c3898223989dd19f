/** Indexing: builds the files of the search index from an edition. */
export { buildSearchFiles, listSearchFiles, type PlainFile, type SearchFile } from './build-index.ts';
