/** The side of the search that asks: a query in, articles, entities and sentences out. It runs in browsers and in Node, and fetches only the files that a query needs. */
export { createSearch } from './create-search.ts';
export { SearchError, type SearchErrorReason } from './search-error.ts';
export type * from './types.ts';
