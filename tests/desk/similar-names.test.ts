import { expect, test } from 'vitest';
import { similarPairs } from '../../src/desk/similar-names.ts';

/** Return the sentence on how two names differ; undefined if they are no pair. */
const differenceOf = (one: string, other: string) => similarPairs([{ name: one }, { name: other }])[0]?.[2];

test('two similar names get a sentence on how they differ; other names are no pair', () => {
  expect(differenceOf('Harbour Aid', 'Harbour Aid')).toBe('Their names are the same.');
  expect(differenceOf('Harbour Aid', 'Harbour aid')).toBe('Their names differ in accents, capitals or signs alone.');
  expect(differenceOf('Harbour Aid', 'Harbour Aide')).toBe('Their names differ in one letter.');
  expect(differenceOf('Harbour Aid', 'Aid Harbour')).toBe('Their names are the same words in another order.');
  expect(differenceOf('Harbour Aid', 'Northport Council')).toBeUndefined();
});
