import { describe, expect, test } from 'vitest';
import { makeEdition } from '../make-edition.ts';

const crossing = 'Armed men crossed the border near the village of Northport on 22 May 2023.';
const { articles } = makeEdition(
  [
    { slug: 'first', published: '2023-05-22', body: crossing },
    { slug: 'second', published: '2023-05-24', body: `${crossing}\n\nThe council opened the shelter on Monday and closed the bridge on Tuesday.` },
  ],
  [],
);
const dates = articles.find(({ slug }) => slug === 'second')!.dates;

describe('the dates of an article', () => {
  test('a sentence with two dates is quoted once, with both marked; the second date refers to the first', () => {
    const [monday, tuesday] = dates.map(({ times }) => times.find(({ surface }) => /day/.test(surface))).filter((time) => time !== undefined);
    expect([monday!.excerpt.marks.length, monday!.sameSentenceAs]).toEqual([2, null]);
    expect([tuesday!.excerpt.text, tuesday!.sameSentenceAs]).toEqual(['Tuesday', { id: monday!.id, words: 'Monday' }]);
  });

  test('a sentence links to its happening, with the number of other articles that report it', () => {
    const [{ happening }] = dates[0]!.times as [(typeof dates)[0]['times'][0]];
    expect(happening).toMatchObject({ others: 1, isDisputed: false });
    expect(happening!.href).toMatch(/^\/timeline\/2023\/05\/22\/#2023-05-22-second-s-/);
  });
});
