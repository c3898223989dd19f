import { expect, test } from 'vitest';
import { expectLinearTime, expectWithin } from './computing-time.ts';

/** Search for a character that is missing, a number of times, in a text of a number of characters. */
function search(times: number, characters: number): void {
  const text = 'a'.repeat(characters);
  for (let time = 0; time < times; time++) /b$/.test(text);
}

test('a quadratic cost fails, and a linear cost passes, past the limit of milliseconds', async () => {
  await expect(expectLinearTime(40_000, 0, (size) => search(size, size))).rejects.toThrow('to be less than 12');
  await expectLinearTime(400_000, 0, (size) => search(size, 500));
});

test('a call that is slow only once is measured again; its last result is returned', async () => {
  let calls = 0;
  expect(
    await expectWithin(20, () => {
      if (calls++ === 0) search(5_000, 10_000);
      return calls;
    }),
  ).toBe(2);
  await expect(expectWithin(0, () => 1)).rejects.toThrow('to be less than 0');
});
