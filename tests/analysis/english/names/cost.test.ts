// Must be the first import: it measures what is loaded after it.
import { expectLinear, stepsOf } from '../../../steps.ts';
import { expect, test } from 'vitest';
import { splitSentences } from '../../../../src/analysis/english/sentences/index.ts';
import { createGazetteer, entriesNamedIn, findMentions } from '../../../../src/analysis/english/names/index.ts';
import type { Passage } from '../../../../src/analysis/core/types.ts';
import { entry } from './bracketed.ts';
import { nameData } from '../../english.ts';

const gazetteer = createGazetteer([entry('malmo', 'Malmö', 'place'), entry('kyiv', 'Kyiv', 'place', 'Київ')]);
const paragraph = (text: string): Passage => ({ kind: 'paragraph', text, opaque: [] });
const find = (passages: Passage[]) => findMentions(passages, splitSentences(passages), gazetteer, { unknownNames: true, ...nameData });

const PARAGRAPHS = Array.from(
  'abcdefghij',
  (letter) =>
    `Governor Anna Petrova${letter} met Ms Okafor of the Northern Rescue Agency (NRA) in Kyiv. Okafor said “no” to Marek Novak. The NRA left, as did Acme Foobar Ltd.`,
).join('\n');

test('the cost of names grows linearly with the number of paragraphs', async () => {
  await expectLinear(`${PARAGRAPHS}\n`, (text) => find(text.trim().split('\n').map(paragraph)));
});

test.each([
  "'",
  'A.',
  'Al-',
  'Bank of the ',
  'Mr. ',
  'A and ',
  '&',
  '(A',
  'École ',
  '\u0301',
  'Kyiv ',
  '“',
  'Minister Deputy ',
  'Oslo with Ana Reyes, ',
  'the Office of Data and Ana Reyes and ',
])('the cost of names grows linearly with the length of a paragraph: %j', async (piece) => {
  await expectLinear(piece, (text) => find([paragraph(text)]));
});

test('finding the entries that an article may mention costs the same with 2,000 unmentioned entries as with 20', () => {
  const entries = (count: number) =>
    createGazetteer(Array.from({ length: count }, (_, i) => entry(`e${i}`, `Zora${i} Quill${i}`, 'person', `Quill${i} Zora${i}`)));
  const stepsWith = (count: number) => {
    const known = entries(count);
    expect(entriesNamedIn(known, PARAGRAPHS)).toEqual([]);
    return stepsOf(() => entriesNamedIn(known, PARAGRAPHS));
  };
  expect(stepsWith(2000)).toBe(stepsWith(20));
});
