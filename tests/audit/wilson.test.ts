import { expect, test } from 'vitest';
import { wilsonInterval } from '../../src/audit/wilson-interval.ts';

// Values from the formula worked out by hand, and for 0 of 10 and 10 of 10 from the closed form z² / (n + z²).
test.each([
  [0, 10, 0, 0.2775],
  [10, 10, 0.7225, 1],
  [5, 10, 0.2366, 0.7634],
  [49, 50, 0.895, 0.9965],
  [1, 1, 0.2065, 1],
])('%i of %i: %f to %f', (right, all, low, high) => {
  const [from, to] = wilsonInterval(right, all);
  expect(from).toBeCloseTo(low, 3);
  expect(to).toBeCloseTo(high, 3);
});

test('an interval contains its proportion and mirrors that of the complement', () => {
  for (let all = 1; all <= 60; all++)
    for (let right = 0; right <= all; right++) {
      const [low, high] = wilsonInterval(right, all);
      expect(low).toBeLessThanOrEqual(right / all);
      expect(high).toBeGreaterThanOrEqual(right / all);
      const [otherLow, otherHigh] = wilsonInterval(all - right, all);
      expect(otherLow).toBeCloseTo(1 - high, 10);
      expect(otherHigh).toBeCloseTo(1 - low, 10);
    }
});

test.each([
  [1, 0],
  [-1, 5],
  [6, 5],
])('%i of %i is no proportion', (right, all) => {
  expect(() => wilsonInterval(right, all)).toThrow(RangeError);
});
