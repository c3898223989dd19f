import type { Figure } from '../../core/types.ts';
import { inMetric } from './measures.ts';
import { DAILY, GENERIC, PEOPLE, STATE_NOUNS, SYNONYMS } from './resources/nouns.ts';
import { AREA_UNITS } from './resources/units.ts';

/** Kinds of events that recur from day to day. */
export const RECURRING: ReadonlySet<string> = DAILY;

/**
 * Return the kind of thing that a figure counts or measures: `battalion`, `person killed`, `area`. Only figures of one kind can be compared. Null for
 * what is too general: lengths, money, shares, people without a state.
 */
export function kindOf({ unit, counts, state }: Pick<Figure, 'unit' | 'counts' | 'state'>): string | null {
  if (unit !== null) return AREA_UNITS.has(unit) ? 'area' : null;
  if (counts === null && state === null) return null;
  const noun = counts === null || PEOPLE.has(counts) || STATE_NOUNS.has(counts) ? 'person' : (SYNONYMS.get(counts) ?? counts);
  if (state === null) return noun === 'person' || GENERIC.has(noun) ? null : noun;
  return `${noun} ${state}`;
}

/** Return whether what is counted is named by its state alone, as in “24 dead”. Such a word has no plural. */
export function isStateNoun(counts: string): boolean {
  return STATE_NOUNS.has(counts);
}

/** Square kilometres in a square metre. */
const KM2_PER_M2 = 1e-6;

/** Return the lower and upper bound of a figure, in square kilometres for areas, so that figures of one kind can be compared. */
export function boundsOf({ value, unit }: Pick<Figure, 'value' | 'unit'>): { low: number; high: number } {
  const metric = (unit === null ? null : inMetric(value, unit)) ?? { value, unit };
  const [low, high] = typeof metric.value === 'number' ? [metric.value, metric.value] : metric.value;
  return metric.unit === 'm2' ? { low: low * KM2_PER_M2, high: high * KM2_PER_M2 } : { low, high };
}
