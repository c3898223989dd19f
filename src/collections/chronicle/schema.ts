import { z } from 'zod';
import { MAX_LENGTHS, oneLine } from '../../content-files/index.ts';

/** Editor's pointer to a sentence of an article. */
const pointer = z.strictObject({
  /** File name, without .md, of its article. */
  article: z.string().trim().min(1),
  /** Words of the sentence, exactly as written there. */
  words: oneLine(MAX_LENGTHS.words),
});

/** Editor's note on happenings: one file of `content/chronicle/`. Its id is the file's name. */
export const chronicleNoteSchema = z.strictObject({
  /**
   * `join` merges the happenings that the sentences report into one, on the day of the first; `split` moves the sentences into a happening of their own; `pin`
   * keeps what they report among the key days, `hide` shows it only in its article; `show` lets the first of the sentences represent the happening.
   */
  action: z.enum(['join', 'split', 'pin', 'hide', 'show']),
  /** Reason, in a sentence; shown to readers. */
  reason: oneLine(MAX_LENGTHS.text),
  /** Title of the happening, shown in place of a sentence. */
  title: oneLine(MAX_LENGTHS.name).optional(),
  /** With `pin`: whether it is also in the story so far. */
  story: z.boolean().optional(),
  /** Sentences that report it, each with a date of its own. */
  sentences: z.array(pointer).min(1),
});

/** Content of a note on happenings. */
export type ChronicleNoteFile = z.infer<typeof chronicleNoteSchema>;

/** A note with its id. */
export type ChronicleNote = ChronicleNoteFile & { id: string };

/** Pointer to a sentence of an article. */
export type SentencePointer = ChronicleNoteFile['sentences'][number];
