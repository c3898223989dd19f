import { describe, expect, test } from 'vitest';
import { comparePublished } from '../../src/edition/index.ts';

describe('comparePublished', () => {
  test.each([
    ['2024-05-10T09:30:00+03:00', '2024-05-10T08:00:00Z', 'two moments of one day whose hours are in the opposite order'],
    ['2024-05-10T08:00:00Z', '2024-05-10T04:30:00-05:00', 'the same, with a zone west of Greenwich'],
    ['2024-05-10', '2024-05-10T00:30:00+03:00', 'a day, and a moment of it'],
    ['2024-05-10T23:30:00-05:00', '2024-05-11T00:30:00+03:00', 'two days as written'],
  ])('%s is before %s: %s', (earlier, later) => {
    expect(comparePublished(earlier, later)).toBeLessThan(0);
    expect(comparePublished(later, earlier)).toBeGreaterThan(0);
  });

  test('one moment in two zones is neither before nor after itself', () => {
    expect(comparePublished('2024-05-10T09:30:00+03:00', '2024-05-10T06:30:00Z')).toBe(0);
  });
});
