import { expect, test } from 'vitest';
import { splitIntoParts } from '../../src/exports/parts.ts';

test('a long list is divided into files, the first of which has the plain name', () => {
  expect(splitIntoParts([1, 2, 3, 4, 5], 'events', 'csv', 2)).toEqual([
    { file: 'events.csv', entries: [1, 2] },
    { file: 'events-2.csv', entries: [3, 4] },
    { file: 'events-3.csv', entries: [5] },
  ]);
  expect(splitIntoParts([1, 2], 'events', 'csv', 2)).toHaveLength(1);
  expect(splitIntoParts([], 'events', 'csv')).toEqual([{ file: 'events.csv', entries: [] }]);
});
