import { describe, expect, test } from 'vitest';
import { editDistance } from '../../src/text/edit-distance.ts';

describe('editDistance', () => {
  test.each([
    ['gladkov', 'gladkov', 0],
    ['gladkof', 'gladkov', 1],
    ['gladkvo', 'gladkov', 1],
    ['gladov', 'gladkov', 1],
    ['gladdkov', 'gladkov', 1],
    ['zelenski', 'zelenskyy', 2],
    // Optimal string alignment: letters that were swapped are not edited again, so “ca” → “ac” → “abc” is not counted as 2.
    ['ca', 'abc', 3],
    ['', 'abc', 3],
    ['abc', '', 3],
  ])('%s, %s: %i', (a, b, edits) => expect(editDistance(a, b)).toBe(edits));
});
