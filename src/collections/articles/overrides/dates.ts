import type { DateCorrection } from '../../../analysis/core/index.ts';
import type { Located, Quoted } from './locate.ts';

/** Override that replaces a date or the date of an event; without `date`, it removes the date. */
type Dating = Quoted & { date?: string | undefined; reason?: string | undefined };

/** Return located overrides of dates, or of the events of sentences, as corrections for the analysis. */
export function dateCorrections(located: readonly Located<Dating>[]): DateCorrection[] {
  return located.map(({ override: { date, reason = null }, span }) => (date === undefined ? { ...span, reason, hide: true } : { ...span, reason, edtf: date }));
}
