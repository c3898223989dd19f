import type { Edition } from '../edition/index.ts';
import { processChannel } from './process-channel.ts';

/** Channel that passes on the edition once it has been built. */
export const editionMade = processChannel<Edition>('edition');
