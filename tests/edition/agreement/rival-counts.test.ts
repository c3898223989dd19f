import { describe, expect, test } from 'vitest';
import type { CuratedEntity } from '../../../src/collections/entities/schema.ts';
import { makeEdition } from '../make-edition.ts';
import { organization, person, place } from '../make-entities.ts';

const entities: CuratedEntity[] = [
  place('northport', 'Northport', { kind: 'town' }),
  place('southport', 'Southport', { kind: 'town' }),
  organization('harbour-company', 'Selm Harbour Company'),
  person('ana-reyes', 'Ana Reyes'),
  person('ivo-lind', 'Ivo Lind'),
];
/** Both articles name these, so that they tell one story. */
const STORY = '\n\nThe Selm Harbour Company owns the quay at Northport.';

/** Return the disputed counts of two articles, published on 6 and 8 June 2023, with their sources. */
function countsIn(
  one: string,
  other: string,
  { sources = ['Kabar', 'The Gazette'], story = STORY, published = ['2023-06-06', '2023-06-08'] } = {},
): string[][] {
  const { rows } = makeEdition(
    [
      { slug: 'a', source: sources[0]!, published: published[0]!, body: one + story },
      { slug: 'b', source: sources[1]!, published: published[1]!, body: other + story },
    ],
    entities,
  ).agreement;
  return rows.filter(({ id }) => id.startsWith('counts-')).map(({ accounts }) => accounts.map(({ value, source }) => `${value} ${source}`));
}

const MARCH = 'About 3,000 people marched in Northport on Monday against the new toll in the harbour, Ana Reyes said.';

describe('two articles count one thing differently', () => {
  test.each([
    [MARCH, 'On Monday 9,000 people marched against the harbour toll, Ivo Lind said.', ['about 3,000 Ana Reyes', '9,000 Ivo Lind']],
    [
      'Officers searched the office on Monday and took away 60 boxes of documents.',
      'Officers searched the office on Monday. They took away 42 boxes of documents, Ivo Lind said.',
      ['60 as reported by Kabar', '42 Ivo Lind'],
    ],
    [
      'Ana Reyes said that the ferry had left with 218 people on board.',
      'Ivo Lind said that there had been 212 people on board.',
      ['218 Ana Reyes', '212 Ivo Lind'],
    ],
    [
      'The ferry had left the harbour on Monday with 218 people on board, Ana Reyes said.',
      'There had been 212 people on board when the ferry had left its harbour on Monday, Ivo Lind said.',
      ['218 Ana Reyes', '212 Ivo Lind'],
    ],
  ])('%s / %s', (one, other, counts) => {
    expect(countsIn(one, other)).toEqual([counts]);
  });
});

describe('two articles do not count one thing differently', () => {
  test.each([
    ['the day is another', 'On Wednesday 9,000 people marched against the harbour toll, Ivo Lind said.'],
    ['the place is another', 'In Southport 9,000 people marched against the harbour toll on Monday, Ivo Lind said.'],
    ['the noun is another', 'On Monday 9,000 placards against the harbour toll were carried in the march, Ivo Lind said.'],
    ['what they did is another', 'On Monday 9,000 people signed a letter for the mayor, Ivo Lind said.'],
    ['the speaker is the same', 'On Monday 9,000 people marched against the harbour toll, Ana Reyes said.'],
    ['both can be right', 'On Monday more than 2,000 people marched against the harbour toll, Ivo Lind said.'],
    ['the number is much larger', 'On Monday 90,000 people marched against the harbour toll, Ivo Lind said.'],
    ['the sentence also gives the first number', 'On Monday 3,000 people marched against the harbour toll, and 9,000 people in all of June, Ivo Lind said.'],
    ['it was counted later', 'By evening on Monday 9,000 people marched against the harbour toll, Ivo Lind said.'],
  ])('if %s', (_, other) => {
    expect(countsIn(MARCH, other)).toEqual([]);
  });

  test('if their articles have one publication, or tell two stories', () => {
    const other = 'On Monday 9,000 people marched against the harbour toll, Ivo Lind said.';
    expect(countsIn(MARCH, other, { sources: ['Kabar', 'Kabar'] })).toEqual([]);
    expect(countsIn(MARCH, other, { story: '' })).toEqual([]);
  });

  test('if no day is given and the numbers are far apart', () => {
    expect(countsIn('Ana Reyes said that the ferry had left with 218 people on board.', 'Ivo Lind said that there had been 40 people on board.')).toEqual([]);
  });
});

describe('measurements and sums of money', () => {
  test.each([
    [
      'Ana Reyes said that the Selm Harbour Company would have to pay a fine of 2.5 million euros.',
      'Ivo Lind said that the Selm Harbour Company faces a fine of 1.8 million euros.',
      ['2,500,000 EUR Ana Reyes', '1,800,000 EUR Ivo Lind'],
    ],
    [
      'Cleaning the river will cost 40 million euros, Ana Reyes said.',
      'Ivo Lind said that the cleaning of the river would cost 90 million euros.',
      ['40,000,000 EUR Ana Reyes', '90,000,000 EUR Ivo Lind'],
    ],
  ])('%s / %s', (one, other, sums) => {
    expect(countsIn(one, other)).toEqual([sums]);
  });

  const FINE = 'Ana Reyes said that the Selm Harbour Company faces a fine of 2.5 million euros.';
  test.each([
    ['the amount is of something else', 'Ivo Lind said that the Selm Harbour Company has debts of 1.8 million euros.'],
    ['the unit is another', 'Ivo Lind said that the Selm Harbour Company faces a fine of 1.8 million dollars.'],
    ['the number is much larger', 'Ivo Lind said that the Selm Harbour Company faces a fine of 25 million euros.'],
    ['both can be right', 'Ivo Lind said that the Selm Harbour Company faces a fine of more than 2 million euros.'],
    ['the speaker is the same', 'Ana Reyes said that the Selm Harbour Company faces a fine of 1.8 million euros.'],
    ['somebody else is to pay', 'Ivo Lind said that the mill in Southport faces a fine of 1.8 million euros.'],
  ])('do not differ if %s', (_, other) => {
    expect(countsIn(FINE, other)).toEqual([]);
  });

  test('a measurement that may grow differs only on the same days', () => {
    const later = 'The oil has covered 30 kilometres of the coast, Ivo Lind said.';
    expect(countsIn('The oil has covered 18 kilometres of the coast, Ana Reyes said.', later)).toEqual([]);
  });

  test('two disputes in one pair of articles have a row each', () => {
    const one = `${FINE} Cleaning the river will cost 40 million euros, she said.`;
    const other = 'Ivo Lind said that the Selm Harbour Company faces a fine of 1.8 million euros. Cleaning the river will cost 90 million euros, he said.';
    expect(countsIn(one, other)).toHaveLength(2);
  });
});

test('the counts are in the order of the moments at which their articles were published, whatever the zones are', () => {
  const other = 'On Monday 9,000 people marched against the harbour toll, Ivo Lind said.';
  const ordered = (published: string[]) => countsIn(MARCH, other, { published })[0];
  expect(ordered(['2023-06-06T09:30:00+03:00', '2023-06-06T08:00:00Z'])).toEqual(['about 3,000 Ana Reyes', '9,000 Ivo Lind']);
  expect(ordered(['2023-06-06T08:00:00Z', '2023-06-06T09:30:00+03:00'])).toEqual(['9,000 Ivo Lind', 'about 3,000 Ana Reyes']);
});
