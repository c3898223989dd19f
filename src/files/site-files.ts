import { channel } from 'node:diagnostics_channel';

/** A file of the site that is no page. */
export interface SiteFile {
  /** Path from the site's root, such as `data/events.csv`. */
  path: string;
  /** Make what stands in it; called once, when it is written. */
  content(): string | Uint8Array;
}

// The site's pages are in a module graph of their own: what they and the build share is only what belongs to the process.
const handed = channel('dateline:site-files');

/** Whether a build is there that writes such files; while one writes articles there is none, and they are pages like the others. */
export function isTakingSiteFiles(): boolean {
  return handed.hasSubscribers;
}

/** Hand files over to the build. It writes them when the pages are written: as pages each of them would take several times as long. */
export function handOver(files: readonly SiteFile[]): void {
  handed.publish(files);
}

/** Have `take` given the files that are handed over; the function ends it. */
export function takeSiteFiles(take: (files: readonly SiteFile[]) => void): () => void {
  const listener = (message: unknown) => take(message as readonly SiteFile[]);
  handed.subscribe(listener);
  return () => handed.unsubscribe(listener);
}
