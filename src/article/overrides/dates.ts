import type { DateCorrection } from '../../analysis/types.ts';
import type { Placed } from './place.ts';
import type { DateOverride } from './schema.ts';

/** Placed overrides of dates → what the analysis is told. */
export function dateCorrections(placed: readonly Placed<DateOverride>[]): DateCorrection[] {
  return placed.map(({ override: { date, reason = null }, span }) => (date === undefined ? { ...span, reason, hide: true } : { ...span, reason, edtf: date }));
}
