import { describe, expect, test } from 'vitest';
import { rfc3339 } from '../../src/exports/moments.ts';

describe('moments of the frontmatter as RFC 3339', () => {
  test.each([
    ['2023-07-05', '2023-07-05T00:00:00Z'],
    ['2023-07-05T14:30+03:00', '2023-07-05T14:30:00+03:00'],
    ['2023-07-05T14:30Z', '2023-07-05T14:30:00Z'],
    ['2023-07-05T14:30:15-02:00', '2023-07-05T14:30:15-02:00'],
  ])('%s becomes %s', (moment, expected) => expect(rfc3339(moment)).toBe(expected));
});
