import { expect, test } from 'vitest';
import { candidatesIn } from './make-candidates.ts';

/** Return whether a dated sentence of a Tuesday can be read alone. */
const isAlone = (sentence: string): boolean => candidatesIn(sentence)[0]?.standsAlone ?? false;

test.each([
  'The ferry Aurora sank off the coast of Norway on Tuesday.',
  'On Tuesday Ann Brown, the mayor of Leeds, opened the bridge.',
  'After Ann Brown had left Leeds, she was arrested in London on Tuesday.',
  'Earlier this month, on 5 March, Ann Brown opened the new bridge in Leeds.',
  'Ann Brown said on Tuesday: “We opened this bridge for your children.”',
  'The then mayor of Leeds, Ann Brown, opened the bridge on Tuesday.',
  '5 March: Ann Brown opens the new bridge over the river in Leeds.',
  'Leeds has more than 40 bridges over the river, the mayor, Ann Brown, said today.',
  'The city of Leeds is releasing today a plan of all its bridges.',
  'iPhone sales in Leeds began on Tuesday with a queue at the store of Apple.',
  'The council of Leeds took the decision to close the bridge on Tuesday.',
  'Ann Brown said on Tuesday that eight people had been wounded in Leeds.',
  'Ann Brown said on Tuesday that 300 jobs would go at the shipyard of Acme Corporation.',
  'Ann Brown took part in the opening of the bridge in Leeds on Tuesday.',
  'The US embassy in Oslo was closed to all visitors on Tuesday.',
])('can be read alone: %s', (sentence) => {
  expect(isAlone(sentence)).toBe(true);
});

test.each([
  ['a pronoun first', 'They crossed the river near Leeds by boat on Tuesday.'],
  ['a pronoun behind an opening', 'On Tuesday he opened the new bridge in the town of Leeds.'],
  ['a pronoun behind a longer opening', 'On Tuesday, in a letter to Ann Brown, he confirmed the number of boats.'],
  ['a connective first that changes what is said', 'Instead, Ann Brown opened the new bridge in Leeds on Tuesday.'],
  ['somebody named before', 'The company opened its new factory in Leeds on Tuesday.'],
  ['nobody named at all', 'A new bridge was opened to traffic there on Tuesday.'],
  ['the writer speaks', 'On Tuesday Ann Brown came to our office in Leeds to talk.'],
  ['it points to what stands beside', 'Ann Brown of Leeds announced this decision on Tuesday.'],
  ['what was said stands elsewhere', 'Ann Brown said so on Tuesday at a meeting in Leeds.'],
  ['it goes on from something', 'The governor Ann Brown then opened the bridge in Leeds on Tuesday.'],
  ['it is an example of something', 'For example, Ann Brown opened the new bridge in Leeds on Tuesday.'],
  ['it counts what was announced before', 'The first was a bridge that Ann Brown opened in Leeds on Tuesday.'],
  ['it says how things stand', 'Today, the city of Leeds has more than 40 bridges over the river.'],
  ['it says how things stand today, whatever they were', 'There are 40 bridges over the river in Leeds today, compared with 20 in 1960.'],
  ['it asks to do something', 'Come and see Ann Brown open the new bridge in Leeds on Tuesday!'],
  ['a number, and not of what', 'Ann Brown said on Tuesday that eight people had been wounded.'],
  ['what was decided stands elsewhere', 'The council of Leeds took the decision on Tuesday.'],
  ['in what stands elsewhere', 'Ann Brown of Leeds said on Tuesday that only citizens were taking part.'],
  ['it counts from what is told elsewhere', 'Two days before Brown’s announcement, on 5 March, Leeds closed its bridge.'],
  ['a part of what is told elsewhere', 'The damage that Ann Brown of Leeds listed on Tuesday covers 40 houses.'],
  ['it announces a list', 'On Tuesday Ann Brown gave three reasons in Leeds:'],
])('cannot be read alone, %s', (_, sentence) => {
  expect(isAlone(sentence)).toBe(false);
});
