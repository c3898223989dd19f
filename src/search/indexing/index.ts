/** Indexing: builds the files of the search index from an edition. */
export { buildSearchFiles, type SearchFile } from './build-index.ts';
