import { expect, test } from 'vitest';
import { isOnlyADate } from '../../../src/edition/agreement/only-a-date.ts';

/** Whether the date in brackets is all that the quotation says. */
function isAlone(text: string): boolean {
  const [before, rest] = text.split('[') as [string, string];
  const [date, after] = rest.split(']') as [string, string];
  return isOnlyADate({ text: `${before}${date}${after}`, marks: [[before.length, before.length + date.length]] });
}

test.each(['"[The second of September]," said Mr Rowe.', '“On [2 September],” she answered.', 'He thought. “The [2nd of May],” he said.'])(
  'a quotation that is only a date: %s',
  (text) => {
    expect(isAlone(text)).toBe(true);
  },
);

test.each([
  '“The bridge fell on [2 September],” said Mr Rowe.',
  'The bridge fell on [2 September], “to our shame,” said Mr Rowe.',
  'The bridge fell on [2 September], said Mr Rowe.',
])('a date that is outside a quotation, or not all of it: %s', (text) => {
  expect(isAlone(text)).toBe(false);
});
