import { expect, test } from 'vitest';
import { comparedArticle, createComparedInputs } from '../../../src/edition/index.ts';
import { makeEdition } from '../make-edition.ts';

test('a claim has its verb only if it is right before the content', () => {
  const body = 'Ana Reyes called it a necessary measure. The bridge is safe, Ana Reyes said. According to Ana Reyes, the bridge is old.';
  const edition = makeEdition([{ slug: 'bridge', published: '2023-06-06', body: `Ana Reyes spoke on Monday. ${body}` }], []);
  const { claims } = comparedArticle(createComparedInputs(edition)('bridge'));
  expect(claims.map(({ cue, text }) => [cue, text])).toEqual([
    ['called', 'it a necessary measure'],
    [undefined, 'The bridge is safe'],
    [undefined, 'the bridge is old'],
  ]);
});
