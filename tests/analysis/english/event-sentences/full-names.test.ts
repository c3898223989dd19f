import { expect, test } from 'vitest';
import type { Mention } from '../../../../src/analysis/core/index.ts';
import { FullNames } from '../../../../src/analysis/english/event-sentences/full-names.ts';

/** Return a mention of a person, wherever the analysis linked it. */
const person = (surface: string, start: number): Mention => ({
  id: `m${start}`,
  passage: 0,
  start,
  end: start + surface.length,
  sentence: 's1',
  surface,
  type: 'person',
  entity: 'person:dale-merrow',
  why: '',
});

/** Return a sentence with the first names that are added to each “Merrow”, all of which are linked to Dale Merrow. */
function withFirstNames(text: string): string {
  const mentions = Array.from(text.matchAll(/Merrow/g), ({ index }) => person('Merrow', index));
  const names = new FullNames([person('Dale Merrow', 1000)]).shortNamesIn(mentions, { start: 0, end: text.length }, text);
  return names.toReversed().reduce((shown, { start, firstNames }) => `${shown.slice(0, start)}[${firstNames}] ${shown.slice(start)}`, text);
}

test.each([
  'The hearing on the Merrow silo explosion was postponed.',
  'A Merrow silo exploded on Monday.',
  'The Merrow administration fell.',
  'The 31,000 people of Merrow queued on Monday.',
  'Six people died in Merrow on Monday.',
  'Seven relatives came by bus from Merrow on Wednesday.',
  'Ships bound for Merrow were diverted.',
  'It happened at Silo 4, Merrow, on 11 March.',
  'It happened at Silo 4, North Quay, Merrow.',
])('a surname before a noun or in the position of a place gets no first name: %s', (text) => {
  expect(withFirstNames(text)).toBe(text);
});

test.each([
  ['Merrow left on Monday.', '[Dale] Merrow left on Monday.'],
  ['It was decided at a meeting with Merrow on Monday.', 'It was decided at a meeting with [Dale] Merrow on Monday.'],
  ['The court ordered the arrest of Merrow on Monday.', 'The court ordered the arrest of [Dale] Merrow on Monday.'],
  ['On Tuesday, Merrow, the inspector, left.', 'On Tuesday, [Dale] Merrow, the inspector, left.'],
  ['On 5 March, Merrow, the inspector, left.', 'On 5 March, [Dale] Merrow, the inspector, left.'],
  ['In Leeds, Merrow, who is 47, left.', 'In Leeds, [Dale] Merrow, who is 47, left.'],
  ['After the Merrow plan failed, Merrow left.', 'After the Merrow plan failed, [Dale] Merrow left.'],
])('any other surname does: %s', (text, shown) => {
  expect(withFirstNames(text)).toBe(shown);
});
