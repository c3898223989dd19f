import { createKeys } from '../keys/index.ts';

/** The keys of the outputs of this build. */
export const keys = createKeys();
