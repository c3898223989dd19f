/** What the loaders and pages, which Astro loads apart, tell the build that runs Astro. */
export { readingProgress } from './reading-progress.ts';
export { type SiteFile, siteFiles } from './site-files.ts';
export { keepsGoing, listenForTally, setKeepsGoing, type Tally, tellTally, type HeldBack } from './tally.ts';
export { setBuildDay, buildDayEnvironment, buildDay } from './build-day.ts';
