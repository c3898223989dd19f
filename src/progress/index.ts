/** What the build and Astro's side, which Astro loads apart, tell each other: how far it is, what became of the articles, the day, and the edition. */
export { buildDay, buildDayEnvironment, setBuildDay } from './build-day.ts';
export { editionMade } from './edition-made.ts';
export { readingProgress } from './reading-progress.ts';
export { type HeldBack, keepsGoing, listenForTally, setKeepsGoing, type Tally, tellTally } from './tally.ts';
export { writingProgress } from './writing-progress.ts';
