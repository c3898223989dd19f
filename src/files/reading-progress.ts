import { channel } from 'node:diagnostics_channel';

/** How many of the articles are read. */
export interface ReadingProgress {
  read: number;
  articles: number;
}

// Astro loads the loaders in a module graph of their own: what they and the build share is only what belongs to the process.
const reading = channel('dateline:reading');

/** Tell the build how many of the articles are read. */
export function tellReading(progress: ReadingProgress): void {
  reading.publish(progress);
}

/** Have `listen` told how many of the articles are read; the function ends it. */
export function listenForReading(listen: (progress: ReadingProgress) => void): () => void {
  const listener = (message: unknown) => listen(message as ReadingProgress);
  reading.subscribe(listener);
  return () => reading.unsubscribe(listener);
}
