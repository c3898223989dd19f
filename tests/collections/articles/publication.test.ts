import { expect, test } from 'vitest';
import { localPublication } from '../../../src/collections/articles/publication.ts';

test.each([
  ['2023-07-05', 'Europe/Kyiv', '2023-07-05'],
  // Kyiv is three hours ahead of UTC in summer and two in winter: late in the evening it is the next day there.
  ['2023-07-05T22:30Z', 'Europe/Kyiv', '2023-07-06T01:30'],
  ['2023-12-31T22:30Z', 'Europe/Kyiv', '2024-01-01T00:30'],
  ['2023-07-05T01:00+03:00', 'UTC', '2023-07-04T22:00'],
])('%s in %s is %s', (published, timeZone, expected) => {
  expect(localPublication(published, timeZone)).toBe(expected);
});
