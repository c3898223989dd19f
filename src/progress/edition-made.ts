import type { Edition } from '../edition/index.ts';
import type { Keys } from '../keys/index.ts';
import { processChannel } from './process-channel.ts';

/** An edition that was built, and the object that computes the keys of its outputs, which memoizes the digests of parts of the edition. */
export interface EditionMade {
  edition: Edition;
  keys: Keys;
}

/** Channel that passes the edition to the build when it is complete. */
export const editionMade = processChannel<EditionMade>('edition');
