import { parseEdtf, periodOfEdtf } from './edtf.ts';
import type { Edtf } from './edtf.ts';
import { edtfOf, periodOf } from '../../core/period.ts';
import type { Period, PeriodUnit } from '../../core/period.ts';
import type { Bound, Meaning } from './types.ts';

/** A period, or a span from one period to another. */
type AbsoluteMeaning = FixedPeriod | { kind: 'range'; first: FixedPeriod; last: FixedPeriod };
type FixedPeriod = Meaning & { kind: 'fixed' };

/** Units for which our EDTF has no form of its own: their periods are stored as intervals. */
const intervalUnits: readonly PeriodUnit[] = ['weekend', 'week', 'quarter', 'half'];

/**
 * Return the meaning of an EDTF text of our subset: `2023-05` means what “May 2023” means in an article. `bound` says which end of the period is open: `2023-05/..` means
 * “since May 2023”.
 *
 * @param edtf valid EDTF, as `formatEdtf` returns it
 */
export function meaningOf(edtf: string): { meaning: AbsoluteMeaning; bound?: Bound } {
  const parsed = parseEdtf(edtf) as Edtf;
  if (parsed.kind === 'date') return { meaning: { kind: 'fixed', period: periodOfEdtf(parsed.date) } };
  const [start, end] = [parsed.start, parsed.end].map((side) => side && periodOfEdtf(side));
  if (!start || !end) return { meaning: { kind: 'fixed', period: (start ?? end) as Period }, bound: start ? 'since' : 'until' };
  // An interval that is exactly a weekend, week, quarter or half of a year.
  const namedPeriod = intervalUnits.map((unit) => periodOf(unit, start.first)).find((period) => edtfOf(period) === edtf);
  if (namedPeriod) return { meaning: { kind: 'fixed', period: namedPeriod } };
  return { meaning: { kind: 'range', first: { kind: 'fixed', period: start }, last: { kind: 'fixed', period: end } } };
}
