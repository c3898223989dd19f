import { expect, test } from 'vitest';
import { countedOfDay, shownEvents } from '../../src/timeline/count-labels.ts';

test.each([
  [1, 0, '1 happening'],
  [3, 1, '3 happenings and 1 other sentence'],
  [1200, 2, '1,200 happenings and 2 other sentences'],
  [0, 1, '1 sentence'],
  [0, 2, '2 sentences'],
])('a day with %i happenings and %i other sentences: %s', (happenings, others, words) => {
  expect(countedOfDay({ happenings, others })).toBe(words);
});

test.each([
  [72, 72, 'key', '72 events, key days shown'],
  [19, 1200, 'story', '19 of 1,200 events, the story so far shown'],
  [1, 1, 'all', '1 event'],
] as const)('%i events of %i at the level “%s”: %s', (found, total, show, words) => {
  expect(shownEvents(found, total, show)).toBe(words);
});
