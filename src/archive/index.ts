/**
 * Copies of sources and links in a public archive: finds the addresses that have none, asks an archive for copies, and writes their addresses into the articles. Used only
 * by commands that a person runs.
 */
export { whyDead } from './why-dead.ts';
export { RequestError, type RetryOptions, retryOptions } from './fetch-with-retries.ts';
export { type FoundCopy, insertCopies } from './insert-copies.ts';
export { allAddresses, uncopiedAddresses } from './uncopied-addresses.ts';
export type { Copy, UncopiedAddress } from './types.ts';
export { type Archive, archiveAt, findCopy, saveCopy, WAYBACK } from './wayback.ts';
