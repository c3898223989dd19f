import type { AgreementNote } from '../../collections/agreement/index.ts';
import type { AgreementRow, HiddenRow } from '../types.ts';

/** Settle, reopen and hide rows as editors say, each note in order of its id; of several on one row the last counts. */
export function applyNotes(rows: readonly AgreementRow[], notes: readonly AgreementNote[]): { rows: AgreementRow[]; hidden: HiddenRow[] } {
  const hidden: HiddenRow[] = [];
  const kept = rows.flatMap((row): AgreementRow[] => {
    const note = notes.findLast((each) => isMeant(each, row));
    if (note === undefined) return [row];
    const { action, reason } = note;
    if (action === 'hide') hidden.push({ title: row.title ?? row.accounts[0]!.sentence.excerpt.text, label: row.label, reason });
    return action === 'hide' ? [] : [{ ...row, state: action === 'settle' ? 'settled' : 'open', note: { action, reason } }];
  });
  return { rows: kept, hidden };
}

/** Whether a note points to a row: to a sentence of each of its pointers. */
export function isMeant({ sentences, about }: AgreementNote, { accounts, kind }: AgreementRow): boolean {
  if (about !== undefined && about !== kind) return false;
  return sentences.every(({ article, words }) => accounts.some(({ sentence }) => sentence.article.slug === article && sentence.excerpt.text.includes(words)));
}
