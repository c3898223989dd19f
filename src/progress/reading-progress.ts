import { processChannel } from './process-channel.ts';

/** How many articles have been read. */
export interface ReadingProgress {
  /** Number of articles read so far. */
  read: number;
  /** Number of all articles. */
  articles: number;
}

/** Channel that reports to the build how many articles have been read. */
export const readingProgress = processChannel<ReadingProgress>('reading');
