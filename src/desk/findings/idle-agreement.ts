import { AGREEMENT_NOTE_FOLDER } from '../../collections/agreement/index.ts';
import { pointsTo } from '../../edition/index.ts';
import type { FindingKind } from '../types.ts';

/** Notes on what is settled, disputed or open that match no row. */
export const idleAgreement: FindingKind = {
  id: 'idle-agreement',
  title: 'Notes that match no row of “Settled, disputed, open”',
  advice: 'A row must have all sentences of the note, and be of the kind that “about” names. Shorten the list, or delete the file.',
  find: ({ edition, agreementNotes }) =>
    agreementNotes
      .filter(({ action }) => action !== 'hide')
      .filter((note) => !edition.agreement.rows.some((row) => pointsTo(note, row)))
      .map(({ id, sentences }) => ({
        about: `${AGREEMENT_NOTE_FOLDER}/${id}.yaml`,
        seen: `No row has ${sentences.map(({ article, words }) => `“${words}” of ${article}`).join(' and ')}.`,
        examples: [],
        remedy: null,
        weight: 1,
      })),
};
