import { processChannel } from './process-channel.ts';

/** Number of articles read so far. */
export interface ReadingProgress {
  read: number;
  articles: number;
}

/** Channel that reports to the build how many articles have been read. */
export const readingProgress = processChannel<ReadingProgress>('reading');
