import { processChannel } from './process-channel.ts';

/** How many of the articles are read. */
export interface ReadingProgress {
  read: number;
  articles: number;
}

/** Tells the build how many of the articles are read. */
export const readingProgress = processChannel<ReadingProgress>('reading');
