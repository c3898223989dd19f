import { expect, test } from 'vitest';
import { excerptParts } from '../../src/components/excerpt-parts.ts';

test.each([
  ['marks in the middle', 'In May it rained.', [[3, 6]], ['In ', '[May]', ' it rained.']],
  [
    'marks at both ends',
    'May and June',
    [
      [0, 3],
      [8, 12],
    ],
    ['[May]', ' and ', '[June]'],
  ],
  [
    'marks side by side',
    'MayJune',
    [
      [0, 3],
      [3, 7],
    ],
    ['[May]', '[June]'],
  ],
  ['no marks', 'It rained.', [], ['It rained.']],
] as [string, string, [number, number][], string[]][])('%s', (_, text, marks, expected) => {
  expect(excerptParts({ text, marks }).map((part) => (part.marked ? `[${part.text}]` : part.text))).toEqual(expected);
});
