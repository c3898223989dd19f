import { z } from 'zod';
import { oneLine } from '../../content-files/index.ts';

/** A sentence of an article, as an editor points to it. */
const pointer = z.strictObject({
  /** The file name, without .md, of the article that it stands in. */
  article: z.string().trim().min(1),
  /** Words of the sentence, as they are written there. */
  words: oneLine(500),
});

/** An editor's word on what happened: one file of `content/chronicle/`. Its id is the file's name. */
export const chronicleNoteSchema = z.strictObject({
  /**
   * `join` makes one happening of those that the sentences tell, on the day of the first; `split` takes the sentences out into one of their own;
   * `pin` keeps what they tell among the key days, `hide` out of them; `show` shows the first of the sentences for all that tell it.
   */
  action: z.enum(['join', 'split', 'pin', 'hide', 'show']),
  /** Why, in a sentence; readers are shown it. */
  reason: oneLine(1000),
  /** What the happening is called from then on: shown in place of a sentence. */
  title: oneLine(200).optional(),
  /** With `pin`: whether it is in the story so far, too. */
  story: z.boolean().optional(),
  /** Sentences that tell it, each with a date of its own. */
  sentences: z.array(pointer).min(1),
});

export type ChronicleNoteFile = z.infer<typeof chronicleNoteSchema>;

/** A note with its id. */
export type ChronicleNote = ChronicleNoteFile & { id: string };

/** A pointer to a sentence of an article. */
export type SentencePointer = ChronicleNoteFile['sentences'][number];
