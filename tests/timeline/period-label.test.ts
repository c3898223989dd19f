import { expect, test } from 'vitest';
import { periodLabel, weekdayLabel } from '../../src/timeline/index.ts';

test.each([
  ['2023', '2023'],
  ['2023-05', 'May 2023'],
  ['2023-05-22', '22 May 2023'],
])('%s is written %s', (period, label) => expect(periodLabel(period)).toBe(label));

test('22 May 2023 was a Monday', () => expect(weekdayLabel('2023-05-22')).toBe('Mon'));
