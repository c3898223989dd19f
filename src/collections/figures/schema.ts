import { z } from 'zod';
import { fileReference, MAX_LENGTHS, oneLine } from '../../content-files/index.ts';

/** Editor's pointer to a figure of an article. */
const pointer = z.strictObject({
  /** File name, without .md, of its article. */
  article: fileReference('must be the file name, without .md, of an article'),
  /** The number exactly as written there: “93”, “eight”, “1,500 square kilometres”. */
  words: oneLine(MAX_LENGTHS.name),
  /** Which of several figures with these words is meant, counted from 1; without it, all of them. */
  occurrence: z.int().min(1).optional(),
});

/** Editor's note on groups of figures: one file of `content/figures/`. Its id is the file's name. */
export const figureNoteSchema = z.strictObject({
  /**
   * `join` merges the groups of the figures, `split` moves the figures out of their groups into one of their own, `hide` hides their groups.
   */
  action: z.enum(['join', 'split', 'hide']),
  /** Reason, in a sentence; shown to readers. */
  reason: oneLine(MAX_LENGTHS.text),
  /** Title of the group. */
  title: oneLine(MAX_LENGTHS.heading).optional(),
  figures: z.array(pointer).min(1),
});

/** Content of a note on figures. */
export type FigureNoteFile = z.infer<typeof figureNoteSchema>;

/** A note with its id. */
export type FigureNote = FigureNoteFile & { id: string };

/** Pointer to a figure of an article. */
export type FigurePointer = FigureNoteFile['figures'][number];
