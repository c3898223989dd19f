import { env } from 'node:process';
import { problemLines, type Problem } from '../content-files/index.ts';
import { processChannel } from './process-channel.ts';

/** An article that is not published because of a date: it is held back until its publication date, or it has expired. */
export interface HeldBack {
  slug: string;
  /** That date, in the newsroom's time zone. */
  day: string;
}

/** Outcome for all files in the articles folder. Those that are neither drafts, held back, expired nor refused are published. */
export interface Tally {
  /** Number of files. */
  files: number;
  /** Number of drafts. */
  drafts: number;
  /** Articles with a publication date after the day of the build. */
  heldBack: HeldBack[];
  /** Articles left out because they have expired. */
  expired: HeldBack[];
  /** Number of articles left out because they are invalid. */
  refused: number;
  /** The problems of these articles, one line each: `file:line:column  message`. */
  reasons: string[];
}

const tallies = processChannel<Tally>('tally');
// Loaders run in a separate module graph: they share only process-wide state with the build.
const KEEP_GOING = 'DATELINE_KEEP_GOING';

/** Report the outcome for all articles to the build. */
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

/** Call `listen` with the outcome for all articles; the returned function unsubscribes it. */
export function listenForTally(listen: (tally: Tally) => void): () => void {
  return tallies.listen(listen);
}

/** Set whether this process skips invalid articles and continues with the others. */
export function setSkipsInvalidArticles(skipsInvalidArticles: boolean): void {
  env[KEEP_GOING] = skipsInvalidArticles ? 'yes' : '';
}

/** Whether invalid articles are skipped, so that the others can be published. */
export function skipsInvalidArticles(): boolean {
  return env[KEEP_GOING] === 'yes';
}
