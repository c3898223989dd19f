// Must be the first import: it measures what is loaded after it.
import { expectLinear } from '../../../steps.ts';
import { expect, test } from 'vitest';
import { splitSentences } from '../../../../src/analysis/english/sentences/index.ts';
import { findClaims } from '../../../../src/analysis/english/claims/index.ts';
import type { Passage } from '../../../../src/analysis/core/types.ts';

const paragraph = (text: string): Passage => ({ kind: 'paragraph', text, opaque: [] });
const claimsIn = (passages: Passage[]) => findClaims({ passages, sentences: splitSentences(passages), entities: [], mentions: [], times: [] });

const STATEMENT = 'The mayor said that the road was closed, according to Lind. “We are tired,” she told reporters, “and cold.”';

test('the cost of claims grows linearly with the number of paragraphs', async () => {
  expect(claimsIn([paragraph(STATEMENT)]).length).toBeGreaterThan(1);
  await expectLinear(`${STATEMENT}\n`, (text) => claimsIn(text.trim().split('\n').map(paragraph)));
});

test.each([
  'said, ',
  '"a" shot back X ',
  '"a" said X ',
  '“',
  'he said that ',
  'according to X, ',
  '( ',
  'X, ',
  'reports of ',
  ', said',
  '‘a’ ',
  'I think ',
  'the claim that ',
  'see it as ',
])('the cost of claims grows linearly with the length of a paragraph: %j', async (piece) => {
  await expectLinear(piece, (text) => claimsIn([paragraph(text)]));
});
