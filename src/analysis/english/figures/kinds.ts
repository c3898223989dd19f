import type { Figure } from '../../core/types.ts';
import { inMetric } from './measures.ts';
import { DAILY, GENERIC, PEOPLE, STATE_NOUNS, SYNONYMS } from './resources/nouns.ts';
import { AREA_UNITS } from './resources/units.ts';

/** Kinds of what happens anew from day to day. */
export const RECURRING: ReadonlySet<string> = DAILY;

/**
 * Name the kind of thing that a figure gives the number of, so that two figures of one kind can be of one thing: `battalion`,
 * `person killed`, `area`. Null for what is too many things: lengths, money, shares, people of whom nothing is said.
 */
export function kindOf({ unit, counts, state }: Pick<Figure, 'unit' | 'counts' | 'state'>): string | null {
  if (unit !== null) return AREA_UNITS.has(unit) ? 'area' : null;
  if (counts === null && state === null) return null;
  const noun = counts === null || PEOPLE.has(counts) || STATE_NOUNS.has(counts) ? 'person' : (SYNONYMS.get(counts) ?? counts);
  if (state === null) return noun === 'person' || GENERIC.has(noun) ? null : noun;
  return `${noun} ${state}`;
}

/** The lowest and the highest number of a figure, areas in square kilometres, so that figures of one kind compare. */
export function boundsOf({ value, unit }: Pick<Figure, 'value' | 'unit'>): { low: number; high: number } {
  const metric = unit === null ? null : inMetric(value, unit);
  const amount = metric === null ? value : metric.unit === 'm2' ? scaled(metric.value, 1e-6) : metric.value;
  const [low, high] = typeof amount === 'number' ? [amount, amount] : amount;
  return unit === 'm2' ? { low: low * 1e-6, high: high * 1e-6 } : { low, high };
}

function scaled(value: Figure['value'], factor: number): Figure['value'] {
  return typeof value === 'number' ? value * factor : [value[0] * factor, value[1] * factor];
}
