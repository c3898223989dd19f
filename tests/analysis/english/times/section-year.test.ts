import { describe, expect, test } from 'vitest';
import { timesIn } from './read.ts';

describe('the year of a section', () => {
  test.each([
    ['a line with only a year gives it', 'History\n\n2005\n\nSeptember: the mill opened.', 'September', '2005-09'],
    [
      'a line with only a clock time does not',
      'The owner covers the losses until 2030.\n\n6.25 p.m.\n\nThe deed will be signed on 19 September.',
      '19 September',
      '2025-09-19',
    ],
  ])('%s', (_, text, surface, value) => {
    expect(timesIn(text, '2025-09-08').find((time) => time.surface === surface)?.value).toBe(value);
  });
});
