import { z } from 'zod';
import { fileReference, MAX_LENGTHS, oneLine } from '../../content-files/index.ts';

/** Editor's pointer to a sentence of an article. */
const pointer = z.strictObject({
  /** File name, without .md, of its article. */
  article: fileReference('must be the file name, without .md, of an article'),
  /** Words of the sentence, as they are written there. */
  words: oneLine(MAX_LENGTHS.words),
});

/** Editor's note on a row of “Settled, disputed, open”: one file of `content/agreement/`. Its id is the file's name. */
export const agreementNoteSchema = z.strictObject({
  /** `settle` lists the row as settled, `reopen` lists it as open, `hide` removes it from the lists. The page shows the action with its reason. */
  action: z.enum(['settle', 'reopen', 'hide']),
  /** Reason, in a sentence; shown to readers. */
  reason: oneLine(MAX_LENGTHS.text),
  /** Kind of the row, needed if the sentences occur in several rows. */
  about: z.enum(['happening', 'number', 'difference', 'accounts', 'denial', 'announced', 'gap']).optional(),
  /** Sentences of the row; it must have all of them. */
  sentences: z.array(pointer).min(1),
});

/** A note with its id. */
export type AgreementNote = z.infer<typeof agreementNoteSchema> & { id: string };
