import { z } from 'zod';
import { fileReference, oneLine } from '../../content-files/index.ts';

/** A figure of an article, as an editor points to it. */
const pointer = z.strictObject({
  /** The file name, without .md, of the article that gives it. */
  article: fileReference('must be the file name, without .md, of an article'),
  /** The number as it is written there: “93”, “eight”, “1,500 square kilometres”. */
  words: oneLine(200),
  /** Which of several figures written so is meant, counted from 1; without it all of them are. */
  occurrence: z.int().min(1).optional(),
});

/** An editor's word on figures that are brought together: one file of `content/figures/`. Its id is the file's name. */
export const figureNoteSchema = z.strictObject({
  /**
   * `join` brings the figures and the groups that they stand in together, `split` takes them out of theirs into a group of their own,
   * `hide` shows the groups that they stand in no longer.
   */
  action: z.enum(['join', 'split', 'hide']),
  /** Why, in a sentence; readers are shown it. */
  reason: oneLine(1000),
  /** What the group is called from then on. */
  title: oneLine(120).optional(),
  figures: z.array(pointer).min(1),
});

export type FigureNoteFile = z.infer<typeof figureNoteSchema>;

/** A note with its id. */
export type FigureNote = FigureNoteFile & { id: string };

/** A pointer to a figure of an article. */
export type FigurePointer = FigureNoteFile['figures'][number];
