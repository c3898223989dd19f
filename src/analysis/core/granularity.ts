import type { Granularity } from './types.ts';

/** Granularities of a day and of everything finer. */
export const DAY_OR_FINER: ReadonlySet<Granularity | null> = new Set(['day', 'part-of-day', 'hour', 'minute', 'second']);
