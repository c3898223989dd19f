import { Session, type Profiler } from 'node:inspector';
import { expect } from 'vitest';
import { computingTime } from './computing-time.ts';

/*
 * Cost in steps: how often a piece of our code without a branch was run, as V8 counts it. However busy the machine is, the same text takes the same number
 * of steps; every parser that is asked, cue that is visited and pair that is compared is at least one. What is not counted is the work inside of a call of
 * the language itself, such as the search for a pattern in a text: a bound on time watches over that.
 *
 * V8 counts what was loaded after it was asked to: a test imports this file before any of src, in a process of its own (`ALONE` in vitest.config.ts).
 */

const session = new Session();
session.connect();
session.post('Profiler.enable');
session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });

/** The long text has as many times the length of the short one. */
const TIMES = 8;
/** Characters of the short text. */
const LENGTH = 6_000;
/** With n log n steps the long text would take 9.9 times as many; with n² it would take 64 times as many. */
const GROWTH = 10;
/** Of computing, for the long text. A regular expression that goes on to its end from each character, 48,000² / 2 times, takes longer; what is here takes a tenth. */
const MILLISECONDS = 1_500;
/** Has a name, a time, a figure and a claim. */
const ORDINARY = 'On 3 May 2023 Ana Reyes said that 12 men had left Northport. ';

/**
 * Expect that the cost of a text grows with its length, and not with its square.
 *
 * @param read is given a text that repeats the piece
 */
export function expectLinear(piece: string, read: (text: string) => unknown): void {
  const [short, long] = [LENGTH, TIMES * LENGTH].map((characters) => piece.repeat(Math.ceil(characters / piece.length)));
  // What is read once, such as a word list, is read here.
  read(ORDINARY);
  const steps = stepsOf(() => read(short!));
  const start = computingTime();
  const growth = stepsOf(() => read(long!)) / steps;
  const milliseconds = computingTime() - start;
  // Else it was loaded before it could be counted.
  expect(steps).toBeGreaterThan(0);
  expect(growth).toBeLessThan(GROWTH);
  expect(milliseconds).toBeLessThan(MILLISECONDS);
}

/** The number of steps of our code in a call. */
export function stepsOf(call: () => unknown): number {
  take();
  call();
  return take()
    .filter(({ url }) => url.includes('/src/'))
    .flatMap(({ functions }) => functions)
    .flatMap(({ ranges }) => ranges)
    .reduce((sum, { count }) => sum + count, 0);
}

/** What was run since it was last asked. */
function take(): Profiler.ScriptCoverage[] {
  let taken: Profiler.ScriptCoverage[] = [];
  // It answers before it returns.
  session.post('Profiler.takePreciseCoverage', (error, { result }) => {
    if (error) throw error;
    taken = result;
  });
  return taken;
}
