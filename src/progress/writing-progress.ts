import { processChannel } from './process-channel.ts';

/** How many files that are not pages have been written. They are written after all pages. */
export interface WritingProgress {
  /** Number of pages. */
  pages: number;
  /** Number of files written so far, without the pages. */
  written: number;
  /** Number of all files, without the pages. */
  files: number;
}

/** Channel that reports to the build how many non-page files have been written. */
export const writingProgress = processChannel<WritingProgress>('writing');
