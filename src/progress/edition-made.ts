import type { Edition } from '../edition/index.ts';
import type { Keys } from '../keys/index.ts';
import { processChannel } from './process-channel.ts';

/** An edition, and the keys of its outputs: they know the digest of every part that a page has asked for. */
export interface EditionMade {
  edition: Edition;
  keys: Keys;
}

/** Channel that passes on the edition once it has been built. */
export const editionMade = processChannel<EditionMade>('edition');
