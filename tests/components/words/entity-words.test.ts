import { describe, expect, test } from 'vitest';
import { tallyWords } from '../../../src/components/words/entity-words.ts';

const tally = (mentionCount: number, articles: number, parts = 0) => tallyWords({ mentionCount, articles: Array<never>(articles), parts: Array<never>(parts) });

describe('tallyWords', () => {
  test('of an entity that is named', () => {
    expect(tally(1, 1)).toBe('named 1 time, in 1 article');
    expect(tally(3, 2)).toBe('named 3 times, in 2 articles');
  });

  test('of a place: articles that name only its parts are found under it, too', () => {
    expect(tally(7, 15, 3)).toBe('named 7 times; it or a place in it, in 15 articles');
    expect(tally(0, 2, 1)).toBe('not named itself; places in it are, in 2 articles');
  });

  test('of what no article names', () => {
    expect(tally(0, 0)).toBe('not named in any article yet');
    expect(tally(0, 0, 2)).toBe('not named in any article yet');
  });
});
