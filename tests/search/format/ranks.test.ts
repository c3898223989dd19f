import { expect, test } from 'vitest';
import { rankOfCount, rankOfHappening } from '../../../src/search/format/ranks.ts';

test('the rank of a number of articles never falls as the number grows, and fits into four bits', () => {
  const ranks = Array.from({ length: 100_000 }, (_, count) => rankOfCount(count));
  expect(ranks.every((rank, count) => rank >= (ranks[count - 1] ?? 0))).toBe(true);
  expect(new Set(ranks.slice(0, 4)).size).toBe(4);
  expect(ranks.at(-1)).toBeLessThanOrEqual(15);
});

test('a selectable happening ranks above all that are not; among these, the higher score ranks higher', () => {
  expect(rankOfHappening(0.01, true)).toBeGreaterThan(rankOfHappening(1e9, false));
  expect(rankOfHappening(3, false)).toBeGreaterThan(rankOfHappening(2, false));
  expect(rankOfHappening(0, false)).toBe(0);
  expect(rankOfHappening(1e9, true)).toBe(127);
  expect(rankOfHappening(2, false)).toBe(rankOfHappening(2.01, false));
});
