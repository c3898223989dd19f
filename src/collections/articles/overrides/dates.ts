import type { DateCorrection } from '../../../analysis/core/index.ts';
import type { Placed, Quoted } from './place.ts';

/** What is said of words that a time or an event is read in: a date, or that there is none. */
type Dating = Quoted & { date?: string | undefined; reason?: string | undefined };

/** Placed overrides of dates, or of the events of sentences → what the analysis is told. */
export function dateCorrections(placed: readonly Placed<Dating>[]): DateCorrection[] {
  return placed.map(({ override: { date, reason = null }, span }) => (date === undefined ? { ...span, reason, hide: true } : { ...span, reason, edtf: date }));
}
