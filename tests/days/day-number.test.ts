import { expect, test } from 'vitest';
import { daysOfPeriod, isoDay, parseIsoDay, yearOf } from '../../src/days/index.ts';

test('days are counted from 1 January 1970, and back', () => {
  expect(parseIsoDay('1970-01-02')).toBe(1);
  expect(isoDay(-1)).toBe('1969-12-31');
  expect(isoDay(parseIsoDay('2024-02-29'))).toBe('2024-02-29');
});

test.each(['1969-12-31', '1970-01-01', '2024-12-31', '0988-06-01'])('the year of %s is its first four digits', (iso) => {
  expect(yearOf(parseIsoDay(iso))).toBe(Number(iso.slice(0, 4)));
});

test.each([
  ['2023', '2023-01-01', '2023-12-31'],
  ['2024-02', '2024-02-01', '2024-02-29'],
  ['2023-12', '2023-12-01', '2023-12-31'],
  ['2023-05-22', '2023-05-22', '2023-05-22'],
  ['0988', '0988-01-01', '0988-12-31'],
])('%s goes from %s to %s', (period, first, last) => expect(daysOfPeriod(period).map(isoDay)).toEqual([first, last]));
