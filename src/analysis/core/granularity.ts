import type { Granularity } from './types.ts';

/** Granularities of what is dated to a day, or to a part of one. */
export const DAY_OR_FINER: ReadonlySet<Granularity | null> = new Set(['day', 'part-of-day', 'hour', 'minute', 'second']);
