import { expect, test } from 'vitest';
import type { PassageRange } from '../../../../src/analysis/english/claims/types.ts';
import { isWorkTitle } from '../../../../src/analysis/english/claims/work-title.ts';

/** Return a text as a range of its words. */
function rangeOf(text: string): PassageRange {
  const words = text.split(' ').map((word) => ({ text: word, lower: word.toLowerCase() }));
  return { context: { words }, first: 0, last: words.length - 1 } as unknown as PassageRange;
}

const TWELVE = 'One Two Three Four Five Six Seven Eight Nine Ten Eleven Twelve';

test.each([
  ['This Week at Home', true],
  ['Measuring Breadth', true],
  [TWELVE, true],
  [`${TWELVE} Thirteen`, false],
  [`${TWELVE} !`, false],
  ['The roads of Northport', false],
  ['The Bridge Was Closed', false],
  ['At Sea', false],
])('%s', (text, expected) => {
  expect(isWorkTitle(rangeOf(text))).toBe(expected);
});
