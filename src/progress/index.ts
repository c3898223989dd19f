/** What the loaders and pages, which Astro loads apart, tell the build that runs Astro. */
export { readingProgress } from './reading-progress.ts';
export { type SiteFile, siteFiles } from './site-files.ts';
export { keepsGoing, listenForTally, setKeepsGoing, type Tally, tellTally } from './tally.ts';
