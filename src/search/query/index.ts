/** Querying: finds articles, entities and sentences for a query. It runs in browsers and in Node.js, and fetches only the files that a query needs. */
export { createSearch } from './create-search.ts';
export { searchEditions } from './search-editions.ts';
export { SearchError, type SearchErrorReason } from './search-error.ts';
export type * from './types.ts';
