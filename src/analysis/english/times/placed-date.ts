import type { PlacedDate } from '../../core/types.ts';
import { edtfBounds, labelOf } from './edtf.ts';
import { meaningOf } from './meaning-of-edtf.ts';

/** Turn EDTF of our subset, as an editor writes it, into the date that a timeline shows. */
export function placedDate(edtf: string): PlacedDate {
  const { meaning } = meaningOf(edtf);
  const { unit } = meaning.kind === 'span' ? meaning.first.period : meaning.period;
  return { edtf, label: labelOf(edtf), ...edtfBounds(edtf), granularity: unit === 'weekend' ? 'day' : unit };
}
