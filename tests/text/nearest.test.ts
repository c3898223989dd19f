import { expect, test } from 'vitest';
import { nearest, suggestion } from '../../src/text/nearest.ts';

test('the candidate with the smallest edit distance is the nearest, ignoring case; the first one wins a tie', () => {
  expect(nearest('Gladkof', ['Gladys', 'Gladkov', 'gladkoff'])).toEqual({ candidate: 'Gladkov', distance: 1 });
  expect(nearest('KURSK', ['Kirsk', 'kursk'])).toEqual({ candidate: 'kursk', distance: 0 });
  expect(nearest('a', [])).toBeUndefined();
});

test.each([
  ['two slips are forgiven in a short word', 'hdie', ['hide'], ' Did you mean “hide”?'],
  ['a third of a long one', 'belgorod-oblsta', ['belgorod-oblast'], ' Did you mean “belgorod-oblast”?'],
  ['more are not', 'shebekino', ['kozinka'], ''],
])('%s', (_name, word, candidates, said) => {
  expect(suggestion(word, candidates)).toBe(said);
});
