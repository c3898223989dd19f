import { expect, test } from 'vitest';
import { entityTimeline } from '../../../src/edition/views/entity-timeline.ts';
import { onDay, editionOf } from '../../timeline/fixture.ts';

/** Return a chronicle of this number of days from 1 January 2023, with one happening each. */
function chronicleOf(days: number) {
  const specs = Array.from({ length: days }, (_, index) => onDay(String(index), new Date(Date.UTC(2023, 0, 1 + index)).toISOString().slice(0, 10)));
  const edition = editionOf(
    specs,
    specs.map((spec) => [spec]),
  );
  return { ...edition, key: 'northport' };
}

test('a few happenings are all shown, without levels of detail', () => {
  const { levelCounts, days, hiddenCount } = entityTimeline(chronicleOf(7));
  expect([levelCounts, days.length, hiddenCount]).toEqual([null, 7, 0]);
});

test('of more happenings, each is shown at the levels for which it was chosen', () => {
  const { levelCounts, days, hiddenCount } = entityTimeline(chronicleOf(12));
  expect(levelCounts).toMatchObject({ story: 5, all: 12 });
  // Two thirds of a short chronicle are key days, including those of the story so far.
  expect(levelCounts!.key).toBeGreaterThanOrEqual(8);
  expect(levelCounts!.key).toBeLessThan(12);
  expect(days.flatMap(({ entries }) => entries).filter((entry) => entry.levels.includes('story') && !entry.levels.includes('key'))).toEqual([]);
  expect(hiddenCount).toBe(0);
});

test('of very many happenings, the last level shows only the latest; the level of key days does not change', () => {
  const { levelCounts, days, hiddenCount, count, from } = entityTimeline(chronicleOf(100));
  expect(levelCounts!.all).toBe(40);
  expect([hiddenCount, count, from]).toEqual([60, 100, '2023-03-02']);
  expect(days.some(({ day, entries }) => day < '2023-03-02' && entries[0]!.levels.includes('key'))).toBe(true);
});
