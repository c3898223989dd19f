import { expect, test } from 'vitest';
import { countedOfDay, foundEvents } from '../../src/timeline/count-labels.ts';

test.each([
  [1, 0, '1 entry'],
  [3, 1, '3 entries and 1 other sentence'],
  [1200, 2, '1,200 entries and 2 other sentences'],
  [0, 1, '1 sentence'],
  [0, 2, '2 sentences'],
])('a day with %i happenings and %i other sentences: %s', (happenings, others, words) => {
  expect(countedOfDay({ happenings, others })).toBe(words);
});

test.each([
  [72, 72, '72 events'],
  [19, 1200, '19 of 1,200 events'],
  [0, 1, '0 of 1 event'],
])('%i events of %i: %s', (found, total, words) => {
  expect(foundEvents(found, total)).toBe(words);
});
