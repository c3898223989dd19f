import { expect, test } from 'vitest';
import { wordsBesideDate } from '../../../src/edition/story/shown-words.ts';

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

test.each(['On [Monday] the port closed.', 'The port, [closed in May], opened again.', '[Monday] was quiet.', 'The port closed on [Monday].', '[6 August]:'])(
  'every word is shown: %s',
  (sentence) => {
    expect(shown(sentence)).toBe(sentence.replace(/[[\]]/g, ''));
  },
);
