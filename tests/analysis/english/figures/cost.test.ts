// Must be the first import: it measures what is loaded after it.
import { expectLinear } from '../../../steps.ts';
import { test } from 'vitest';
import { readFigures } from './read.ts';

test.each([
  ['numbers', '12 men, '],
  ['number words', 'twenty hundred '],
  ['digits', '1'],
  ['a code', '1.2-'],
  ['hyphens', 'two-'],
  ['signs of quotation', '13.3" '],
  ['numbers of', 'the number of people at 5 '],
  ['speech', 'he said 5 men '],
  ['spaces', 'two          '],
  ['dates and names', '5 men on 3 May in Oslo with Ana Reyes, '],
  ['numbers without a noun', '57, 98, '],
  ['sentences', 'He saw 5 men on 3 May. '],
])('the cost of figures grows linearly with the length of the text: %s', (_, piece) => {
  expectLinear(piece, readFigures);
});
