import { expect, test } from 'vitest';
import { createRandom } from '../../bench/random.ts';
import { blockStarts } from '../../../src/search/indexing/block-starts.ts';

const random = createRandom(7);
const letters = 'abcdefghijklmnopqrstuvwxyz'.split('');
const word = () => Array.from({ length: 8 }, () => random.pick(letters)).join('');
const keys = [...new Set(Array.from({ length: 20_000 }, word))].sort();
const firstsOf = (sorted: readonly string[]) => blockStarts(sorted, 256).map((start) => sorted[start]);

test('blocks have between half and twice the usual size, and on average about it', () => {
  const starts = blockStarts(keys, 256);
  const sizes = starts.slice(1).map((start, i) => start - starts[i]!);
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(128);
  expect(Math.max(...sizes)).toBeLessThanOrEqual(512);
  const average = keys.length / starts.length;
  expect(average).toBeGreaterThan(200);
  expect(average).toBeLessThan(300);
});

test('an added key changes the beginnings of at most ten of some eighty blocks', () => {
  const before = new Set(firstsOf(keys));
  for (let i = 0; i < 100; i++) {
    const added = [...keys, word()].sort();
    expect(firstsOf(added).filter((first) => !before.has(first)).length).toBeLessThanOrEqual(10);
  }
});

test('no keys give one empty block', () => {
  expect(blockStarts([], 256)).toEqual([0]);
});
