import { Session, type Profiler } from 'node:inspector';
import { expect } from 'vitest';
import { computingTime, expectTimeGrowth } from './computing-time.ts';

/*
 * Cost in steps: how often blocks of our code were run, as counted by V8. The same text takes the same number of steps however busy the machine is;
 * every parser that is tried, cue that is visited and pair that is compared counts at least one. Work inside a call of the language itself, such as
 * matching a regular expression, is not counted: a limit on time covers it.
 *
 * V8 only counts code loaded after counting was enabled: a test imports this file before any of src, in a process of its own (`ALONE` in vitest.config.ts).
 */

const session = new Session();
session.connect();
session.post('Profiler.enable');
session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });

/** Ratio of the lengths of the two texts. */
const TIMES = 8;
/** Length of the short text in characters. */
const LENGTH = 6_000;
/** Maximum ratio of steps. With n log n steps it would be 9.9, with n² steps 64. */
const GROWTH = 10;
/** Maximum number of measurements of a number of steps that grows too much. */
const ATTEMPTS = 3;
/**
 * CPU time of all measurements from which on the growth of the time is checked, too. A regular expression that runs to the end from each character, 48,000² / 2 steps,
 * takes longer than this; so do ordinary rules on a busy machine.
 */
const MILLISECONDS = 1_500;
/** Contains a name, a time, a figure and a claim. */
const ORDINARY = 'On 3 May 2023 Ana Reyes said that 12 men had left Northport. ';

/**
 * Expect that the cost of a text grows linearly with its length.
 *
 * @param read called with a text that repeats the piece
 */
export async function expectLinear(piece: string, read: (text: string) => unknown): Promise<void> {
  const [short, long] = [LENGTH, TIMES * LENGTH].map((characters) => piece.repeat(Math.ceil(characters / piece.length)));
  // Loads what is loaded only once, such as a word list.
  read(ORDINARY);
  const start = computingTime();
  const growth = growthOf(
    () => read(short!),
    () => read(long!),
  );
  const milliseconds = computingTime() - start;
  expect(growth).toBeLessThan(GROWTH);
  if (milliseconds < MILLISECONDS) return;
  await expectTimeGrowth(
    () => read(short!),
    () => read(long!),
  );
}

/**
 * Return the ratio of the steps of two calls. V8 does not count calls of functions that its compiler has inlined, which may begin or end between two
 * measurements: a ratio that is too large is measured again, and the smallest counts.
 */
function growthOf(short: () => unknown, long: () => unknown): number {
  let growth = Infinity;
  for (let attempt = 0; attempt < ATTEMPTS && growth >= GROWTH; attempt++) {
    const steps = stepsOf(short);
    // Otherwise the code was loaded before counting was enabled.
    expect(steps).toBeGreaterThan(0);
    growth = Math.min(growth, stepsOf(long) / steps);
  }
  return growth;
}

/** Return the number of steps of our code in a call. */
export function stepsOf(call: () => unknown): number {
  take();
  call();
  return take()
    .filter(({ url }) => url.includes('/src/'))
    .flatMap(({ functions }) => functions)
    .flatMap(({ ranges }) => ranges)
    .reduce((sum, { count }) => sum + count, 0);
}

/** Return the counts since the last call. */
function take(): Profiler.ScriptCoverage[] {
  let taken: Profiler.ScriptCoverage[] = [];
  // The callback is called synchronously.
  session.post('Profiler.takePreciseCoverage', (error, { result }) => {
    if (error) throw error;
    taken = result;
  });
  return taken;
}
