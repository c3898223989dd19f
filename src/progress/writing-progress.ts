import { processChannel } from './process-channel.ts';

/** How many of the files that are no pages are written, once the pages are. */
export interface WritingProgress {
  /** Number of pages. */
  pages: number;
  written: number;
  files: number;
}

/** Tells the build how many of the files that are no pages are written. */
export const writingProgress = processChannel<WritingProgress>('writing');
