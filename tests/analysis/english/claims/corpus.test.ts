import { describe, expect, test } from 'vitest';
import { CORPUS } from './corpus.ts';
import { linesOf } from './read.ts';

describe.each(Object.entries(CORPUS))('%s', (_rule, cases) => {
  test.each(cases)('%s', (text, claims) => {
    expect(linesOf(text)).toEqual(claims);
  });
});
