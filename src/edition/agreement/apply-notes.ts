import type { AgreementNote } from '../../collections/agreement/index.ts';
import { pointsTo } from '../points-to.ts';
import type { AgreementRow, HiddenRow } from '../types.ts';

/** Return the rows after the editors' notes, applied in order of their ids: marked as settled or open, or hidden. If several notes concern a row, the last one counts. */
export function applyNotes(rows: readonly AgreementRow[], notes: readonly AgreementNote[]): { rows: AgreementRow[]; hidden: HiddenRow[] } {
  const hidden: HiddenRow[] = [];
  const kept = rows.flatMap((row): AgreementRow[] => {
    const note = notes.findLast((each) => pointsTo(each, row));
    if (note === undefined) return [row];
    const { action, reason } = note;
    if (action === 'hide') hidden.push({ title: row.title ?? row.accounts[0]!.sentence.excerpt.text, label: row.label, reason });
    return action === 'hide' ? [] : [{ ...row, state: action === 'settle' ? 'settled' : 'open', note: { action, reason } }];
  });
  return { rows: kept, hidden };
}
