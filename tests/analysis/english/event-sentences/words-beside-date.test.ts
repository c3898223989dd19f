import { expect, test } from 'vitest';
import { withoutFullStop, wordsBesideDate } from '../../../../src/analysis/english/event-sentences/words-beside-date.ts';

/** Return what is shown of a sentence whose marks, such as times, are in brackets. */
function shown(bracketed: string): string {
  let text = '';
  const marks: [number, number][] = [];
  for (const part of bracketed.split(/(\[[^\]]*\])/)) {
    const words = part.startsWith('[') ? part.slice(1, -1) : part;
    if (part.startsWith('[')) marks.push([text.length, text.length + words.length]);
    text += words;
  }
  return wordsBesideDate({ text, marks });
}

test.each([
  ['[6 August]: near the mill, the dam gives way.', 'Near the mill, the dam gives way.'],
  ['[Last week], on [20 August], the union spoke of nine halls.', 'The union spoke of nine halls.'],
  ['Earlier [this month], on [5 July], Reyes left.', 'Reyes left.'],
  ['On [Monday], the port closed.', 'The port closed.'],
])('times at the head of %s are omitted', (sentence, expected) => {
  expect(shown(sentence)).toBe(expected);
});

test.each([
  ['The mayor closed the port on [Monday].', 'The mayor closed the port.'],
  ['The mayor handed out the first keys, on [Wednesday].', 'The mayor handed out the first keys.'],
  ['In [May], the mayor said that the port had closed in [May].', 'The mayor said that the port had closed.'],
])('times at the end of %s are omitted', (sentence, expected) => {
  expect(shown(sentence)).toBe(expected);
});

test.each([
  ['The port closed for good.', 'The port closed for good'],
  ['It took 24 people', 'It took 24 people'],
  ['“The port is closed.” So said the mayor.', '“The port is closed.” So said the mayor.'],
  ['They flew to the U.S.', 'They flew to the U.S.'],
  ['The bill rose to £3.5m.', 'The bill rose to £3.5m'],
])('as a headline, %s is %s', (text, expected) => {
  expect(withoutFullStop(text)).toBe(expected);
});

test.each([
  'On [Monday] the port closed.',
  'The port, [closed in May], opened again.',
  '[Monday] was quiet.',
  'The port closed on [Monday].',
  '[6 August]:',
  'The mayor closed the port until [Monday].',
  'The port was to open on Sunday and on [Monday].',
  'The mayor closed the port on the eve of [Monday].',
])('every word is shown: %s', (sentence) => {
  expect(shown(sentence)).toBe(sentence.replace(/[[\]]/g, ''));
});
