import { expect, test } from 'vitest';
import { parseIsoDay, daysOfPeriod, isoDay, periodLabel, weekdayLabel } from '../../src/timeline/days.ts';

test('days are counted from 1 January 1970, and back', () => {
  expect(parseIsoDay('1970-01-02')).toBe(1);
  expect(isoDay(-1)).toBe('1969-12-31');
  expect(isoDay(parseIsoDay('2024-02-29'))).toBe('2024-02-29');
});

test.each([
  ['2023', '2023-01-01', '2023-12-31'],
  ['2024-02', '2024-02-01', '2024-02-29'],
  ['2023-12', '2023-12-01', '2023-12-31'],
  ['2023-05-22', '2023-05-22', '2023-05-22'],
  ['0988', '0988-01-01', '0988-12-31'],
])('%s goes from %s to %s', (period, first, last) => expect(daysOfPeriod(period).map(isoDay)).toEqual([first, last]));

test.each([
  ['2023', '2023'],
  ['2023-05', 'May 2023'],
  ['2023-05-22', '22 May 2023'],
])('%s is written %s', (period, label) => expect(periodLabel(period)).toBe(label));

test('22 May 2023 was a Monday', () => expect(weekdayLabel('2023-05-22')).toBe('Mon'));
