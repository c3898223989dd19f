import { expect, test } from 'vitest';
import { shownWords } from '../../../../src/analysis/english/event-sentences/shown-words.ts';
import { candidatesIn } from '../../../edition/chronicle/make-candidates.ts';

/** Return the words shown of the dated sentence of an article of Friday, 8 March 2024, with its marked date in angle brackets. */
function shown(body: string): string | undefined {
  const found = candidatesIn(body).find(({ isDated, text }) => isDated && body.startsWith(text));
  if (!found) return undefined;
  const { text, marks } = found.shown;
  return marks.reduceRight((whole, [start, end]) => `${whole.slice(0, start)}<${whole.slice(start, end)}>${whole.slice(end)}`, text);
}

test.each([
  ['Today, Acme opened a bridge in Leeds.', 'Acme opened a bridge in Leeds.'],
  ['The city of Leeds today opened its new bridge.', 'The city of Leeds opened its new bridge.'],
  ['To save time, today the city of Leeds opened its new bridge.', 'To save time, the city of Leeds opened its new bridge.'],
  ['Ann Brown opened the new bridge of Leeds yesterday.', 'Ann Brown opened the new bridge of Leeds.'],
  ['Ann Brown opened the new bridge of Leeds last Tuesday.', 'Ann Brown opened the new bridge of Leeds on Tuesday.'],
  ['Last Tuesday, Ann Brown opened the new bridge of Leeds.', 'On Tuesday, Ann Brown opened the new bridge of Leeds.'],
  ['Ann Brown opened the new bridge of Leeds this morning.', 'Ann Brown opened the new bridge of Leeds in the morning.'],
  ['Earlier this month, on 5 March, Ann Brown opened the new bridge in Leeds.', 'On <5 March>, Ann Brown opened the new bridge in Leeds.'],
])('a relative date of the happening’s own day is not shown: %s', (sentence, words) => {
  expect(shown(sentence)).toBe(words);
});

test.each([
  [
    'Ann Brown said on Tuesday in Leeds that the bridge had opened last month.',
    'Ann Brown said on <Tuesday> in Leeds that the bridge had opened last month [February].',
  ],
  [
    'Ann Brown said on Tuesday that the bridge of Leeds would open next year.',
    'Ann Brown said on <Tuesday> that the bridge of Leeds would open next year [2025].',
  ],
])('any other relative date is followed by its date in brackets: %s', (sentence, words) => {
  expect(shown(sentence)).toBe(words);
});

test('a weekday and a full date stay as they are', () => {
  const sentences = ['Ann Brown opened the new bridge of Leeds on <Tuesday>.', 'On <5 March 2024> Ann Brown opened the new bridge of Leeds.'];
  expect(sentences.map((sentence) => shown(sentence.replace(/[<>]/g, '')))).toEqual(sentences);
});

test('words that the sentence cannot do without stay, with the date', () => {
  const text = 'By today Ann Brown had left Leeds.';
  const today = { start: 3, end: 8, surface: 'today', edtf: '2024-03-08', hasDay: false, isOwn: true };
  expect(shownWords(text, '2024-03-08', [today]).text).toBe('By today [8 March] Ann Brown had left Leeds.');
});

test('a surname gets the first names that its article gives, once', () => {
  const body = 'Brown opened the new bridge of Leeds on Tuesday, and Brown closed the old one.\n\nAnn Brown has been mayor since 2020.';
  expect(shown(body)).toBe('[Ann] Brown opened the new bridge of Leeds on <Tuesday>, and Brown closed the old one.');
});
