/**
 * Messages between the build and the code that Astro loads in a separate module graph: progress, which articles are published, the day of the build, the
 * edition, and which files of the last build are reused.
 */
export { buildDay, buildDayEnvironment, expiryDay, setBuildDay, setExpiryDay } from './build-day.ts';
export { buildHead, setBuildHead } from './build-head.ts';
export { editionMade, type EditionMade, type KeptResults } from './edition-made.ts';
export { readingProgress } from './reading-progress.ts';
export { type HeldBack, skipsInvalidArticles, listenForTally, setSkipsInvalidArticles, type ArticleTally, sendTally } from './tally.ts';
export { writingProgress } from './writing-progress.ts';
export { answerReuse, fileReuse } from './file-reuse.ts';
