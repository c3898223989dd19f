import { expect, test } from 'vitest';
import { keyOfSource } from '../../../src/edition/claims/sourcing.ts';
import type { Speaker } from '../../../src/edition/types.ts';

const keyOf = (name: string): string => keyOfSource({ entity: null, key: name, kind: 'described', name } as unknown as Speaker);

test('a speaker described in the same words is one source, with or without “the” or an acronym in parentheses', () => {
  const two = keyOf('two clubs, the Rowers and the Swimmers');
  expect(keyOf('Two clubs, the Rowers (RC) and the Swimmers (SC)')).toBe(two);
  expect(keyOf('The officials')).toBe(keyOf('officials'));
  expect(keyOf('two clubs, the Rowers and the Skaters')).not.toBe(two);
  expect(keyOf('police officials')).not.toBe(keyOf('officials'));
});
