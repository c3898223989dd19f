import { processChannel } from './process-channel.ts';

/** Number of non-page files written so far, after all pages. */
export interface WritingProgress {
  /** Number of pages. */
  pages: number;
  written: number;
  files: number;
}

/** Channel that reports to the build how many non-page files have been written. */
export const writingProgress = processChannel<WritingProgress>('writing');
