import { parseEdtf, periodOfEdtf } from './edtf.ts';
import type { Edtf } from './edtf.ts';
import { edtfOf, periodOf } from '../../core/period.ts';
import type { Period, PeriodUnit } from '../../core/period.ts';
import type { Bound, Meaning } from './types.ts';

/** A period, or a stretch from one to another. */
type StatedInFull = FixedPeriod | { kind: 'span'; first: FixedPeriod; last: FixedPeriod };
type FixedPeriod = Meaning & { kind: 'fixed' };

/** Periods that EDTF writes as intervals. */
const wholes: readonly PeriodUnit[] = ['weekend', 'week', 'quarter', 'half'];

/** EDTF of our subset → what it means, as if a text stated it in full. */
export function meaningOf(edtf: string): { meaning: StatedInFull; bound?: Bound } {
  const parsed = parseEdtf(edtf) as Edtf;
  if (parsed.kind === 'date') return { meaning: { kind: 'fixed', period: periodOfEdtf(parsed.date) } };
  const [start, end] = [parsed.start, parsed.end].map((side) => side && periodOfEdtf(side));
  if (!start || !end) return { meaning: { kind: 'fixed', period: (start ?? end) as Period }, bound: start ? 'since' : 'until' };
  const whole = wholes.map((unit) => periodOf(unit, start.first)).find((period) => edtfOf(period) === edtf);
  if (whole) return { meaning: { kind: 'fixed', period: whole } };
  return { meaning: { kind: 'span', first: { kind: 'fixed', period: start }, last: { kind: 'fixed', period: end } } };
}
