import type { Edition } from '../edition/index.ts';
import type { Keys } from '../keys/index.ts';
import { processChannel } from './process-channel.ts';

/** An edition with the keys of its outputs, which cache the digests of parts of the edition. */
export interface EditionMade {
  edition: Edition;
  keys: Keys;
}

/** Channel that passes on the edition once it has been built. */
export const editionMade = processChannel<EditionMade>('edition');
