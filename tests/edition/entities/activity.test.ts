import fc from 'fast-check';
import { expect, test } from 'vitest';
import { activityOf, monthsBefore } from '../../../src/edition/entities/activity.ts';

test('days are counted by month, months without any included', () => {
  expect(activityOf(['2022-12-01', '2023-02-03', '2022-12-31'], '2022-12-01', '2023-02-20')).toEqual({
    periods: [
      { period: '2022-12', label: 'December 2022', count: 2 },
      { period: '2023-01', label: 'January 2023', count: 0 },
      { period: '2023-02', label: 'February 2023', count: 1 },
    ],
    most: 2,
  });
});

test('a long period is counted by year', () => {
  const { periods } = activityOf(['2001-05-01', '2010-01-01'], '2001-05-01', '2010-01-01');
  expect(periods.map(({ period, count }) => `${period} ${count}`)).toEqual(
    Array.from({ length: 10 }, (_, index) => `${2001 + index} ${index === 0 || index === 9 ? 1 : 0}`),
  );
});

test('days outside are not counted, and an empty period still has a scale', () => {
  expect(activityOf(['2020-01-01'], '2021-01-01', '2021-01-31')).toEqual({ periods: [{ period: '2021-01', label: 'January 2021', count: 0 }], most: 1 });
});

test('the difference of two months is the number of months between them', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1000, max: 3000 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 0, max: 35 }), (year, month, count) => {
      const last = `${year}-${String(month).padStart(2, '0')}`;
      const months = activityOf([], monthsBefore(last, count), last).periods.map(({ period }) => period);
      expect(months).toHaveLength(count + 1);
      expect(months).toEqual(months.toSorted());
      expect(months.every((each) => /^\d{4}-(0[1-9]|1[0-2])$/.test(each))).toBe(true);
    }),
  );
});
