import { expect, test } from 'vitest';
import { looksPlural, plural, singular } from '../../../../src/analysis/english/figures/plural.ts';
import { PLURALS } from '../../../../src/analysis/english/figures/resources/nouns.ts';

const REGULAR = ['settlement', 'vulnerability', 'church', 'box', 'hostage', 'day', 'hero', 'taxi'];

test.each([...REGULAR, ...PLURALS.values()])('%s: its plural is recognized and converted back', (noun) => {
  expect([singular(plural(noun)), looksPlural(plural(noun))]).toEqual([noun, true]);
});

test.each(['this', 'his', 'its', 'does', 'perhaps', 'always', 'news', 'vs', 'crisis', 'campus'])('%s is not a plural', (word) => {
  expect([looksPlural(word), singular(word)]).toEqual([false, word]);
});
