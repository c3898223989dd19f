import { expect, test } from 'vitest';
import { datedSentences } from '../../../src/collections/chronicle/dated-sentences.ts';
import { compileSketches } from '../../edition/make-edition.ts';

test('the sentences that tell something at a day, done or planned', () => {
  const body = [
    '## The bridge of Leeds fell on Tuesday',
    'The bridge of Leeds fell on Tuesday. Nobody was hurt. The council will meet on 12 March. The bridge was built in May 1980. It did not burn on Tuesday.',
  ].join('\n\n');
  const [article] = compileSketches([{ slug: 'a', published: '2024-03-08', body }], []);
  expect(datedSentences(article!)).toEqual(['The bridge of Leeds fell on Tuesday.', 'The council will meet on 12 March.']);
});
