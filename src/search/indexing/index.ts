/** Indexing: builds the files of the search index from an edition. */
export { listSearchFiles } from './build-index.ts';
