import type { Edition } from '../edition/index.ts';
import { processChannel } from './process-channel.ts';

/** Hands over the edition that the pages show, when it is made. */
export const editionMade = processChannel<Edition>('edition');
