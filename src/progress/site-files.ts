import { processChannel } from './process-channel.ts';

/** A file of the site that is no page. */
export interface SiteFile {
  /** Path from the site's root, such as `data/events.csv`. */
  path: string;
  /** Make what stands in it; called once, when it is written. */
  content(): string | Uint8Array;
}

/**
 * Hands files over to the build, which writes them when the pages are written: as pages each of them would take several times as long.
 * While one writes articles there is no build to take them, and they are pages like the others.
 */
export const siteFiles = processChannel<readonly SiteFile[]>('site-files');
