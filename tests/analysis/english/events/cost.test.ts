// Must be the first import: it measures what is loaded after it.
import { expectLinear } from '../../../steps.ts';
import { test } from 'vitest';
import { findEvents } from '../../../../src/analysis/english/events/index.ts';
import { findTimes } from '../../../../src/analysis/english/times/index.ts';
import { passagesOf } from '../times/read.ts';

const published = '2023-07-05';

// Repeated without full stops, each of these texts is one long sentence.
test.each([
  'in 2014 a plan for 2025 ',
  'if they denied that they came on 22 May or ',
  'On Monday, ',
  ', painted, said, on Monday, ',
  'asked to leave by Friday and ',
])('the cost of events grows linearly with the length of the text: %j', async (piece) => {
  await expectLinear(piece, (text) => {
    const { passages, sentences } = passagesOf(text);
    return findEvents(sentences, findTimes(passages, sentences, { published }), passages, { published });
  });
});
