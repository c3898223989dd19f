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
  ['quotation marks', '13.3" '],
  ['numbers of', 'the number of people at 5 '],
  ['speech', 'he said 5 men '],
  ['spaces', 'two          '],
  ['dates and names', '5 men on 3 May in Oslo with Ana Reyes, '],
  ['numbers without a noun', '57, 98, '],
  ['amounts of a subject', 'the price of wheat, which rose by 5 percent to $40, '],
  ['shares without a subject', 'rose by 5 percent '],
  ['objects', 'cut the tax by 5 percent '],
  ['amounts of a noun', 'a loss of a loss of $5 '],
  ['parts', '15 men; eight were later freed, of whom three '],
  ['votes', 'passed the Senate 68 to 31 in favour '],
  ['multiples and rates', 'three times the rate, twice as many per 1,000 a week, '],
  ['amounts of time', '15 hours of care, rising to 30 and for 12 '],
  ['shares of a kind', 'that every third tree is up 5 percent in June and '],
  ['sentences', 'He saw 5 men on 3 May. '],
])('the cost of figures grows linearly with the length of the text: %s', async (_, piece) => {
  await expectLinear(piece, readFigures);
});
