import { expect, test } from 'vitest';
import { namesIn } from './bracketed.ts';

/** Return the nationalities of a text as “words → country”. */
function nationalities(text: string): string[] {
  return namesIn(text).nationalities.map(({ surface, country, start, end }) => {
    expect(text.slice(start, end)).toBe(surface);
    return `${surface} → ${country}`;
  });
}

test.each([
  ['A Kenyan farmer spoke to two Danes.', ['Kenyan → Kenya', 'Danes → Denmark']],
  ['The Peruvian-backed plan failed.', ['Peruvian → Peru']],
  ['South Korean engineers met American ones.', ['South Korean → South Korea', 'American → United States']],
  ['They spoke French, and wrote in German.', []],
  ['Latin American farmers met.', []],
  ['He went to Kenya.', []],
  ['The Kenyan Navy came.', []],
])('%s', (text, expected) => {
  expect(nationalities(text)).toEqual(expected);
});

test('a nationality does not mention its country', () => {
  expect(namesIn('A Kenyan farmer spoke.').mentions).toEqual([]);
});
