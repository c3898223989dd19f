import { z } from 'zod';
import { fileReference, oneLine } from '../../content-files/index.ts';

/** Editor's pointer to a sentence of an article. */
const pointer = z.strictObject({
  /** The file name, without .md, of the article that it stands in. */
  article: fileReference('must be the file name, without .md, of an article'),
  /** Words of the sentence, as they are written there. */
  words: oneLine(500),
});

/** An editor's word on a row of “Settled, disputed, open”: one file of `content/agreement/`. Its id is the file's name. */
export const agreementNoteSchema = z.strictObject({
  /** `settle` puts the row among what is settled, `reopen` among what is open, `hide` takes it off the lists; the page says so, with the reason. */
  action: z.enum(['settle', 'reopen', 'hide']),
  /** Why, in a sentence; readers are shown it. */
  reason: oneLine(1000),
  /** Which kind of row is meant, where the sentences stand in several. */
  about: z.enum(['happening', 'number', 'difference', 'denial', 'announced', 'hole']).optional(),
  /** Sentences of the row; it must have all of them. */
  sentences: z.array(pointer).min(1),
});

/** A note with its id. */
export type AgreementNote = z.infer<typeof agreementNoteSchema> & { id: string };
