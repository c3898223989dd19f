import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { expectLinearTime, expectWithin } from './computing-time.ts';

/** Milliseconds of CPU that this thread has used, by the clock of these tests: how fast the machine is, and how finely it counts, changes nothing. */
let used = 0;
beforeEach(() => {
  used = 0;
  vi.spyOn(process, 'threadCpuUsage').mockImplementation(() => ({ user: used * 1000, system: 0 }));
});
afterEach(() => void vi.restoreAllMocks());

test('a quadratic cost fails, and a linear cost passes, past the limit of milliseconds', async () => {
  await expect(expectLinearTime(800, 0, (size) => void (used += size ** 2))).rejects.toThrow('expected 64 to be less than 12');
  await expectLinearTime(800, 0, (size) => void (used += size));
});

test('below the limit a quadratic cost passes, and is not measured again', async () => {
  let calls = 0;
  await expectLinearTime(800, 1000, (size) => {
    calls++;
    used += size ** 2 / 1000;
  });
  expect(calls).toBe(1);
});

test('a call that is slow only once is measured again; its last result is returned', async () => {
  let calls = 0;
  const call = () => {
    used += calls === 0 ? 30 : 10;
    return ++calls;
  };
  expect(await expectWithin(20, call)).toBe(2);
});

test('a call that is always slow fails with its fastest time', async () => {
  let calls = 0;
  await expect(expectWithin(20, () => void (used += [40, 30, 50][calls++]!))).rejects.toThrow('expected 30 to be less than 20');
});
