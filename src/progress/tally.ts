import { env } from 'node:process';
import { problemLines, type Problem } from '../content-files/index.ts';
import { processChannel } from './process-channel.ts';

/** An article that is not published because of a date: it is held back until its publication date, or it has expired. */
export interface HeldBack {
  slug: string;
  /** Publication date or expiry date, in the newsroom's time zone. */
  day: string;
}

/** How many files of the articles folder are not published, and why. All other files are published. */
export interface ArticleTally {
  /** Number of files. */
  files: number;
  /** Number of drafts. */
  drafts: number;
  /** Articles with a publication date after the day of the build. */
  heldBack: HeldBack[];
  /** Articles that are left out because they have expired. */
  expired: HeldBack[];
  /** Number of articles that are left out because they are invalid. */
  refused: number;
  /** The problems of the invalid articles, one per line: `file:line:column  message`. */
  reasons: string[];
}

const tallies = processChannel<ArticleTally>('tally');
// Astro loads the loaders in a separate module graph. They do not share module variables with the build, but they share the environment of the process.
const KEEP_GOING = 'DATELINE_KEEP_GOING';

/** Send to the build which articles are not published. */
export function sendTally(files: number, drafts: number, heldBack: readonly HeldBack[], refused: readonly Problem[], expired: readonly HeldBack[]): void {
  const bySlug = (articles: readonly HeldBack[]) => articles.toSorted((a, b) => (a.slug < b.slug ? -1 : 1));
  tallies.send({
    files,
    drafts,
    heldBack: bySlug(heldBack),
    expired: bySlug(expired),
    refused: new Set(refused.map(({ file }) => file)).size,
    reasons: problemLines(refused),
  });
}

/** Call `listen` when a loader sends which articles are not published. The returned function unsubscribes it. */
export function listenForTally(listen: (tally: ArticleTally) => void): () => void {
  return tallies.listen(listen);
}

/** Set whether the build in this process skips invalid articles and publishes the others. */
export function setSkipsInvalidArticles(skipsInvalidArticles: boolean): void {
  env[KEEP_GOING] = skipsInvalidArticles ? 'yes' : '';
}

/** Return whether invalid articles are skipped, so that the others are published. */
export function skipsInvalidArticles(): boolean {
  return env[KEEP_GOING] === 'yes';
}
