import { describe, expect, test } from 'vitest';
import { areVariants } from '../../../src/edition/identity/name-variants.ts';

describe('names that articles introduce with the same acronym', () => {
  test.each([
    ['Federal Trade Commission', 'Federal Trade Commision'],
    ['Federal Emergency Management Agency', 'Federal Emergency Management Administration'],
    ['Centers for Disease Control', 'Centers for Disease Control and Prevention'],
    ['Defense Finance and Accounting Service', 'Defense Finance and Accounting Services'],
  ])('%s, %s: one entity', (a, b) => {
    expect(areVariants(a, b)).toBe(true);
    expect(areVariants(b, a)).toBe(true);
  });

  test.each([
    ['Department of Energy', 'Department of Education'],
    ['National Institute of Justice', 'National Institute of Jewelry'],
    ['Association of Writers', 'Association of Waiters'],
    ['Football Association', 'Football Association of Wales'],
  ])('%s, %s: two', (a, b) => {
    expect(areVariants(a, b)).toBe(false);
    expect(areVariants(b, a)).toBe(false);
  });
});
