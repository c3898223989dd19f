import type { CalendarDate } from '../../core/types.ts';
import { edtfBounds, labelOf } from './edtf.ts';
import { meaningOf } from './meaning-of-edtf.ts';

/** Return the date for an EDTF text of our subset that an editor wrote, with its bounds and label. */
export function calendarDateOf(edtf: string): CalendarDate {
  const { meaning } = meaningOf(edtf);
  const { unit } = meaning.kind === 'range' ? meaning.first.period : meaning.period;
  return { edtf, label: labelOf(edtf), ...edtfBounds(edtf), granularity: unit === 'weekend' ? 'day' : unit };
}
