import fc from 'fast-check';
import { expect, test } from 'vitest';
import { civilDay, dayNumber, isoDay, isoWeek, parseIsoDay, weekdayOf } from '../../../src/analysis/core/calendar.ts';

test('day numbers count from 1970 and convert back to the same days', () => {
  expect(dayNumber(1970, 1, 1)).toBe(0);
  expect(dayNumber(2000, 3, 1)).toBe(11017);
  fc.assert(
    fc.property(fc.integer({ min: -700_000, max: 2_900_000 }), (number) => {
      const { year, month, day } = civilDay(number);
      expect(dayNumber(year, month, day)).toBe(number);
    }),
  );
});

test('the calendar agrees with JavaScript’s calendar', () => {
  fc.assert(
    fc.property(fc.integer({ min: -25_000, max: 100_000 }), (number) => {
      const date = new Date(number * 86_400_000);
      expect(isoDay(number)).toBe(date.toISOString().slice(0, 10));
      expect(weekdayOf(number) % 7).toBe(date.getUTCDay());
    }),
  );
});

test('the day of a date and time is the day as written, in any time zone', () => {
  expect(isoDay(parseIsoDay('2023-07-05T23:30+03:00'))).toBe('2023-07-05');
  expect(isoDay(parseIsoDay('2023-07-05'))).toBe('2023-07-05');
});

test.each([
  ['2023-01-01', 2022, 52],
  ['2023-01-02', 2023, 1],
  ['2020-12-31', 2020, 53],
  ['2021-01-03', 2020, 53],
  ['2024-12-30', 2025, 1],
  ['2023-07-05', 2023, 27],
])('%s is in week %i-%i', (day, year, week) => {
  expect(isoWeek(parseIsoDay(day))).toEqual({ year, week });
});
