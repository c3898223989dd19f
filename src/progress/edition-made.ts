import type { Edition, ResultCache } from '../edition/index.ts';
import type { MadeExport } from '../exports/index.ts';
import type { Keys } from '../keys/index.ts';
import { processChannel } from './process-channel.ts';

/** Results of earlier builds, and how they are kept for the next one. */
export interface KeptResults extends ResultCache {
  /** Keep the results that were asked for, and no others. */
  save(): void;
}

/** An edition that was built, and what its outputs are made with. */
export interface EditionMade {
  edition: Edition;
  /** Returns the files of its exports; they are listed once, for pages and for the files beside them. */
  exports: () => MadeExport[];
  /** Computes the keys of its outputs, and memoizes the digests of parts of the edition. */
  keys: Keys;
  /** Null where nothing is kept. */
  results: KeptResults | null;
}

/** Channel that passes the edition to the build when it is complete. */
export const editionMade = processChannel<EditionMade>('edition');
