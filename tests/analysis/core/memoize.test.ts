import { expect, test } from 'vitest';
import { memoize } from '../../../src/analysis/core/memoize.ts';

test('a value is computed once per text', () => {
  const computedFor: string[] = [];
  const lengthOf = memoize((text) => {
    computedFor.push(text);
    return text.length;
  });
  expect(['Leeds', 'Hull', 'Leeds'].map(lengthOf)).toEqual([5, 4, 5]);
  expect(computedFor).toEqual(['Leeds', 'Hull']);
});

test('at most 50,000 values are cached; then the cache is cleared', () => {
  let calls = 0;
  const count = memoize(() => ++calls);
  for (let i = 0; i <= 50_000; i++) count(`word ${i}`);
  expect(count('word 50000')).toBe(50_001);
  expect(count('word 0')).toBe(50_002);
});
