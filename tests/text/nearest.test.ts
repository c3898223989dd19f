import { expect, test } from 'vitest';
import { nearest, suggestion } from '../../src/text/nearest.ts';

test('the candidate with the smallest edit distance is the nearest, ignoring case; if several have it, the first', () => {
  expect(nearest('Gladkof', ['Gladys', 'Gladkov', 'gladkoff'])).toEqual({ candidate: 'Gladkov', distance: 1 });
  expect(nearest('KURSK', ['Kirsk', 'kursk'])).toEqual({ candidate: 'kursk', distance: 0 });
  expect(nearest('a', [])).toBeUndefined();
});

test.each([
  ['a short word may differ by two edits', 'hdie', ['hide'], ' Did you mean “hide”?'],
  ['a long word may differ by a third of its length', 'belgorod-oblsta', ['belgorod-oblast'], ' Did you mean “belgorod-oblast”?'],
  ['a word that differs more has no suggestion', 'shebekino', ['kozinka'], ''],
])('%s', (_name, word, candidates, expected) => {
  expect(suggestion(word, candidates)).toBe(expected);
});
