import { expect, test } from 'vitest';
import { wordsAndNumbersIn } from '../../src/analysis/english/comparison/numbers-and-negation.ts';

test.each([
  ['The mayor’s 1,294 voters — 3.5 “per cent”.', ['the', 'mayor', 's', '1,294', 'voters', '3.5', 'per', 'cent']],
  // Letters and digits of other scripts, for which another pattern is used.
  ['The café’s 1,294 guests — 3.5 “per cent”.', ['the', 'café', 's', '1,294', 'guests', '3.5', 'per', 'cent']],
  ['Köln, ٣٤ von 12a', ['köln', '٣٤', 'von', '12', 'a']],
  ['Rooms 12a, B2 and C-3_4', ['rooms', '12', 'a', 'b', '2', 'and', 'c', '3', '4']],
  ['— … ’', []],
])('the words and numbers of %s', (text, words) => {
  expect(wordsAndNumbersIn(text)).toEqual(words);
});
