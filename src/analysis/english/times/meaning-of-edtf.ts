import { parseEdtf, periodOfEdtf } from './edtf.ts';
import type { Edtf } from './edtf.ts';
import { edtfOf, periodOf } from '../../core/period.ts';
import type { Period, PeriodUnit } from '../../core/period.ts';
import type { Bound, Meaning } from './types.ts';

/** A period, or a span from one period to another. */
type AbsoluteMeaning = FixedPeriod | { kind: 'span'; first: FixedPeriod; last: FixedPeriod };
type FixedPeriod = Meaning & { kind: 'fixed' };

/** Units whose periods are intervals in EDTF. */
const intervalUnits: readonly PeriodUnit[] = ['weekend', 'week', 'quarter', 'half'];

/** Return the meaning of an EDTF text of our subset: `2023-05` means what “May 2023” means in an article. */
export function meaningOf(edtf: string): { meaning: AbsoluteMeaning; bound?: Bound } {
  const parsed = parseEdtf(edtf) as Edtf;
  if (parsed.kind === 'date') return { meaning: { kind: 'fixed', period: periodOfEdtf(parsed.date) } };
  const [start, end] = [parsed.start, parsed.end].map((side) => side && periodOfEdtf(side));
  if (!start || !end) return { meaning: { kind: 'fixed', period: (start ?? end) as Period }, bound: start ? 'since' : 'until' };
  const whole = intervalUnits.map((unit) => periodOf(unit, start.first)).find((period) => edtfOf(period) === edtf);
  if (whole) return { meaning: { kind: 'fixed', period: whole } };
  return { meaning: { kind: 'span', first: { kind: 'fixed', period: start }, last: { kind: 'fixed', period: end } } };
}
