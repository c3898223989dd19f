import { describe, expect, test } from 'vitest';
import { positionOfArticle, renumber } from '../../../src/search/format/article-numbers.ts';

describe('numbers of articles in files count from the oldest', () => {
  test('a list in memory counts from the newest; its impacts and bits go with their articles', () => {
    const list = { ids: Uint32Array.from([0, 2, 9]), impacts: Uint8Array.from([1, 2, 3]), sentenceBits: Uint8Array.from([4, 5, 6]) };
    const stored = renumber(list, 10);
    expect([[...stored.ids], [...stored.impacts], [...stored.sentenceBits]]).toEqual([
      [0, 7, 9],
      [3, 2, 1],
      [6, 5, 4],
    ]);
    expect(renumber(stored, 10)).toEqual(list);
  });

  test('an article keeps its place when a newer one comes', () => {
    expect(positionOfArticle('results', 3, 10)).toEqual({ file: 1, at: 2 });
    expect(positionOfArticle('results', 4, 11)).toEqual({ file: 1, at: 2 });
    expect(positionOfArticle('results', 0, 11)).toEqual({ file: 2, at: 2 });
  });
});
