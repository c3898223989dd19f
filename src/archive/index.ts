/** Copies of sources and links in a public archive: which addresses have none, asking an archive, writing the lines into articles. Only commands that a person runs use it. */
export { whyDead } from './dead-addresses.ts';
export { NoAnswer, type Patience, usualPatience } from './fetch-patiently.ts';
export { type FoundCopy, insertCopies } from './insert-copies.ts';
export { allAddresses, openAddresses } from './open-addresses.ts';
export type { Copy, OpenAddress } from './types.ts';
export { type Archive, archiveAt, findCopy, saveCopy, WAYBACK } from './wayback.ts';
