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
])('a surname in any other position gets a first name: %s', (text, shown) => {
  expect(withFirstNames(text)).toBe(shown);
});

/** Return a sentence with what is added to “Merrow” in it, of an article that elsewhere has some other names. */
function withOthers(text: string, ...others: Mention[]): string {
  const at = text.indexOf('Merrow');
  const [name] = new FullNames([person('Dale Merrow', 1000), ...others]).shortNamesIn([person('Merrow', at)], { start: 0, end: text.length }, text);
  return name === undefined ? text : `${text.slice(0, name.start)}[${name.firstNames}] ${text.slice(name.start)}`;
}
const firm: Mention = { ...person('Merrow Foods', 900), type: 'organization', entity: 'organization:merrow-foods' };

test('a surname that a firm has in its name gets no first name, unless a form of address or the other names show that a person is meant', () => {
  expect(withOthers('Merrow delivered 520 boxes.', firm)).toBe('Merrow delivered 520 boxes.');
  expect(withOthers('They asked Mr Merrow.', firm)).toBe('They asked Mr [Dale] Merrow.');
  expect(withOthers('Merrow delivered 520 boxes.', firm, person('Dale Merrow', 1100))).toBe('[Dale] Merrow delivered 520 boxes.');
});

test('a particle before a surname is not repeated', () => {
  const text = 'They asked Ms de Boer.';
  const boer = { ...person('Boer', text.indexOf('Boer')), entity: 'person:marjan-de-boer' };
  const full = { ...person('Marjan de Boer', 1000), entity: 'person:marjan-de-boer' };
  expect(new FullNames([full]).shortNamesIn([boer], { start: 0, end: text.length }, text)).toEqual([
    { start: text.indexOf('de Boer'), end: text.indexOf('.'), firstNames: 'Marjan' },
  ]);
});
