import { expect, test } from 'vitest';
import { candidatesIn } from './make-candidates.ts';

/** Whether a dated sentence on one Tuesday can be read alone. */
const isAlone = (sentence: string): boolean => candidatesIn(sentence)[0]!.standsAlone;

test.each([
  'The ferry Aurora sank off the coast of Norway on Tuesday.',
  'On Tuesday Ann Brown, the mayor of Leeds, opened the bridge.',
  'After Ann Brown had left Leeds, she was arrested in London on Tuesday.',
  'Earlier this month, on 5 March, Ann Brown opened the new bridge in Leeds.',
  'Ann Brown said on Tuesday: “We opened this bridge for your children.”',
  'The US embassy in Oslo was closed to all visitors on Tuesday.',
])('can be read alone: %s', (sentence) => {
  expect(isAlone(sentence)).toBe(true);
});

test.each([
  ['a pronoun first', 'They crossed the river near Leeds by boat on Tuesday.'],
  ['a pronoun behind an opening', 'On Tuesday he opened the new bridge in the town of Leeds.'],
  ['a pronoun behind a longer opening', 'On Tuesday, in a letter to Ann Brown, he confirmed the number of boats.'],
  ['a connective first', 'However, Ann Brown opened the new bridge in Leeds on Tuesday.'],
  ['somebody named before', 'The company opened its new factory in Leeds on Tuesday.'],
  ['nobody named at all', 'A new bridge was opened to traffic there on Tuesday.'],
  ['the writer speaks', 'On Tuesday Ann Brown came to our office in Leeds to talk.'],
  ['it points to what stands beside', 'Ann Brown of Leeds announced this decision on Tuesday.'],
  ['what was said stands elsewhere', 'Ann Brown said so on Tuesday at a meeting in Leeds.'],
  ['it announces a list', 'On Tuesday Ann Brown gave three reasons in Leeds:'],
])('cannot, %s', (_, sentence) => {
  expect(isAlone(sentence)).toBe(false);
});
