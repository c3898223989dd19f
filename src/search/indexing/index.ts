/** The side of the search that writes: an edition in, the files of its index out. */
export { buildSearchFiles, listSearchFiles, type PlainFile, type SearchFile } from './build-index.ts';
