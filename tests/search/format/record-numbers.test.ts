import fc from 'fast-check';
import { expect, test } from 'vitest';
import { numberRecords, positionOfRecord } from '../../../src/search/format/record-numbers.ts';

const ids = (count: number) => Array.from({ length: count }, (_, i) => `/people/person-${i}/`);

test('each record has a number of its own in one of the files, whatever the order of the ids', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.string(), { maxLength: 200 }), (keys) => {
      const { numbers, files } = numberRecords('entities', keys);
      expect(new Set(numbers.values()).size).toBe(keys.length);
      for (const number of numbers.values()) expect(positionOfRecord('entities', number).file).toBeLessThan(files);
      expect(numberRecords('entities', keys.toReversed())).toEqual({ numbers: new Map([...numbers].reverse()), files });
    }),
  );
});

test('an added record changes the numbers of at most three others, and of one in two cases on average', () => {
  const before = numberRecords('entities', ids(1000)).numbers;
  const moved = Array.from({ length: 50 }, (_, i) => {
    const after = numberRecords('entities', [...ids(1000), `/places/place-${i}/`]).numbers;
    return ids(1000).filter((id) => before.get(id) !== after.get(id)).length;
  });
  expect(Math.max(...moved)).toBeLessThanOrEqual(3);
  expect(moved.reduce((sum, each) => sum + each, 0)).toBeLessThanOrEqual(25);
});

test('the average number of records in a file is within 30 % of the intended eight', () => {
  for (const count of [1, 8, 100, 1000, 7000]) {
    const { numbers, files } = numberRecords('entities', ids(count));
    expect(numbers.size / files, String(count)).toBeGreaterThanOrEqual(count < 8 ? 1 : 5.6);
    expect(numbers.size / files, String(count)).toBeLessThanOrEqual(11.4);
  }
  expect(numberRecords('happenings', [])).toEqual({ numbers: new Map(), files: 0 });
});
