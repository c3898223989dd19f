// Must be the first import: it measures what is loaded after it.
import { expectLinear } from '../../../steps.ts';
import { test } from 'vitest';
import { corpus, published } from './corpus.ts';
import { timesIn } from './read.ts';

const texts = corpus.flatMap(({ phrasings }) => phrasings).map((phrasing) => phrasing.replaceAll(/[[\]]/g, ''));

test.each([
  ['prose', `${texts.join(' ')} `],
  ['one sentence', `${texts.join(' ').replaceAll('.', '').toLowerCase()} `],
  ['digits', '2023 12 31 '],
  ['months', 'May 1 to May 2 and '],
  ['numbers in words', 'twenty-one '],
  ['blanks', `the ${' '.repeat(4000)}night `],
  ['no word at all', '-'],
  ['one long word', 'may'],
])('the cost of times grows linearly with the length of the text: %s', async (_, piece) => {
  await expectLinear(piece, (text) => timesIn(text, published));
});
