import { env } from 'node:process';
import { problemLines, type Problem } from '../content-files/index.ts';
import { processChannel } from './process-channel.ts';

/** An article that a build holds back until its day. */
export interface HeldBack {
  slug: string;
  /** In the newsroom's time zone. */
  day: string;
}

/** What became of the files in the folder of articles. Those that are neither drafts, held back nor refused are published. */
export interface Tally {
  /** How many there are. */
  files: number;
  /** How many are marked as drafts. */
  drafts: number;
  /** Those whose day has not come, by the name of their file. */
  heldBack: HeldBack[];
  /** How many are left out because something is wrong with them. */
  refused: number;
  /** What is wrong with these, a line each: `file:line:column  message`. */
  reasons: string[];
}

const tallies = processChannel<Tally>('tally');
// Loaders share only what belongs to the process with the build.
const KEEP_GOING = 'DATELINE_KEEP_GOING';

/** Tell the build what became of the articles. */
export function tellTally(files: number, drafts: number, heldBack: readonly HeldBack[], refused: readonly Problem[]): void {
  tallies.send({
    files,
    drafts,
    heldBack: heldBack.toSorted((a, b) => (a.slug < b.slug ? -1 : 1)),
    refused: new Set(refused.map(({ file }) => file)).size,
    reasons: problemLines(refused),
  });
}

/** Have `listen` told what became of the articles; the function ends it. */
export function listenForTally(listen: (tally: Tally) => void): () => void {
  return tallies.listen(listen);
}

/** Choose whether this process leaves out the articles that are wrong and goes on with the others. */
export function setKeepsGoing(skipsInvalidArticles: boolean): void {
  env[KEEP_GOING] = skipsInvalidArticles ? 'yes' : '';
}

/** Whether articles that are wrong are left out, so that the others can be published. */
export function keepsGoing(): boolean {
  return env[KEEP_GOING] === 'yes';
}
