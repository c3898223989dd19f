import { expect } from 'vitest';

/** Ratio of the sizes of the two inputs. */
const TIMES = 8;
/** Maximum ratio of the CPU times of two inputs whose sizes have the ratio `TIMES`. With linear cost it is 8, with a quadratic regular expression beside ordinary rules about 20. */
const TIME_GROWTH = 12;
/** Maximum number of measurements; the smallest counts, because a busy machine only adds to the time. */
const ATTEMPTS = 3;

/** Return the milliseconds of CPU that this thread has used, for limits on time: elapsed time would depend on the load of the machine. */
export function computingTime(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

/** Expect that a call takes less than a number of milliseconds of CPU, in the fastest of three attempts. Resolves to the result of the last call. */
export async function expectWithin<T>(milliseconds: number, call: () => T): Promise<Awaited<T>> {
  let fastest = Infinity;
  for (let attempt = 1; ; attempt++) {
    const { time, result } = await timeOf(call);
    fastest = Math.min(fastest, time);
    if (fastest >= milliseconds && attempt < ATTEMPTS) continue;
    expect(fastest).toBeLessThan(milliseconds);
    return result;
  }
}

/**
 * Expect that the CPU time of a call grows linearly with the size of its input. A call that takes less than `milliseconds` is not measured again;
 * these must be fewer than a quadratic algorithm takes.
 *
 * @param call called with `size` and with an eighth of it
 */
export async function expectLinearTime(size: number, milliseconds: number, call: (size: number) => unknown): Promise<void> {
  if ((await timeOf(() => call(size))).time < milliseconds) return;
  await expectTimeGrowth(
    () => call(Math.ceil(size / TIMES)),
    () => call(size),
  );
}

/** Expect that the CPU time of a call is at most `TIME_GROWTH` times that of a call with an eighth of the input, in one of three attempts. */
export async function expectTimeGrowth(short: () => unknown, long: () => unknown): Promise<void> {
  let growth = Infinity;
  for (let attempt = 0; attempt < ATTEMPTS && growth >= TIME_GROWTH; attempt++)
    growth = Math.min(growth, (await timeOf(long)).time / (await timeOf(short)).time);
  expect(growth).toBeLessThan(TIME_GROWTH);
}

/** Resolves to the CPU time of a call in milliseconds, and its result. */
async function timeOf<T>(call: () => T): Promise<{ time: number; result: Awaited<T> }> {
  const start = computingTime();
  const result = await call();
  return { time: computingTime() - start, result };
}
