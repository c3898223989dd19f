import { expect, test } from 'vitest';
import { withoutDay } from '../../src/timeline/without-day.ts';

/** An excerpt whose marked parts stand between square brackets. */
function excerpt(written: string) {
  const marks: [number, number][] = [];
  let text = '';
  for (const [, before = '', marked] of written.matchAll(/([^[\]]*)(?:\[([^\]]*)\])?/g)) {
    text += before;
    if (marked === undefined) continue;
    marks.push([text.length, text.length + marked.length]);
    text += marked;
  }
  return { text, marks };
}

test('a sentence does not repeat the day that it stands under', () => {
  expect(withoutDay(excerpt('[6 August]: near Sudzha, forces enter by [Tuesday].'), '2024-08-06')).toEqual(excerpt('Near Sudzha, forces enter by [Tuesday].'));
  expect(withoutDay(excerpt('[6 August 2024]: forces enter.'), '2024-08-06')).toEqual(excerpt('Forces enter.'));
});

test.each([
  ['another day', '[7 August]: forces enter.'],
  ['more than the day', '[Night of 5 to 6 August]: a regime is introduced.'],
  ['a date in a sentence', '[6 August] saw forces enter.'],
  ['a date that is not marked', '6 August: forces enter.'],
  ['the day if nothing stands after it', '[6 August]:'],
])('a sentence keeps %s', (_, written) => {
  expect(withoutDay(excerpt(written), '2024-08-06')).toEqual(excerpt(written));
});

test('a first letter whose capital is longer (ß) stays as it is', () => {
  expect(withoutDay(excerpt('[6 August]: ßtest [now].'), '2024-08-06')).toEqual(excerpt('ßtest [now].'));
});
