import { expect, test } from 'vitest';
import type { CuratedEntity } from '../../../src/collections/entities/schema.ts';
import { makeEdition } from '../make-edition.ts';
import { organization, place } from '../make-entities.ts';

const entities: CuratedEntity[] = [
  place('northport', 'Northport', { kind: 'town' }),
  organization('chirp', 'Chirp Networks'),
  organization('trust', 'Harbour Museum Trust'),
  organization('fleet', 'Northern Fleet Lines'),
];

/** Return the numbers of each series of two articles. */
function seriesOf(one: string, other: string): string[][] {
  const { figures } = makeEdition(
    [
      { slug: 'a', published: '2023-05-01', body: one },
      { slug: 'b', published: '2023-05-08', body: other },
    ],
    entities,
  );
  return figures.map(({ reports }) => reports.map(({ label }) => label));
}

test('a part of a whole is not compared with the whole', () => {
  expect(seriesOf('Northport has 9 schools.', 'In Northport five of the 12 schools are open.')).toEqual([['9', '12']]);
  expect(seriesOf('Northport has 9 schools.', 'In Northport five of the schools are open.')).toEqual([]);
  expect(seriesOf('Northport has 9 schools.', 'Northport has five schools.')).toEqual([['9', '5']]);
});

test('numbers that are far apart count other things', () => {
  expect(seriesOf('Northport has 11,800 homes.', 'In Northport 600 homes are dry.')).toEqual([]);
  expect(seriesOf('Northport has 800 homes.', 'In Northport 600 homes are dry.')).toEqual([['800', '600']]);
});

test.each([
  ['in one organization', 'Northern Fleet Lines has 40 ships.', 'Northern Fleet Lines has 38 ships.', [['40', '38']]],
  [
    'each with a source',
    'Ana Reyes said that Northern Fleet Lines had 40 ships.',
    'Northern Fleet Lines is old. The mayor said that it had 38 ships.',
    [['40', '38']],
  ],
  ['with a modifier in common', 'Northern Fleet Lines has 40 solar ships.', 'Northern Fleet Lines is old. It has 38 solar ships.', [['40', '38']]],
  ['with one number', 'Northern Fleet Lines has 40 ships.', 'Northern Fleet Lines is old. It has 40 ships.', [['40', '40']]],
])('counts are of one thing: %s', (_, one, other, expected) => {
  expect(seriesOf(one, other)).toEqual(expected);
});

test.each([
  ['with an organization only near by', 'Northern Fleet Lines has 40 ships.', 'Northern Fleet Lines is old. It has 38 ships.'],
  ['with another organization each', 'Northern Fleet Lines has 40 ships on Chirp Networks.', 'The Harbour Museum Trust has 38 ships on Chirp Networks.'],
  ['of a year and of a day in it', 'Northport counted 40 ships in 2023.', 'Northport counted 38 ships on Monday.'],
])('counts that differ are of two things: %s', (_, one, other) => {
  expect(seriesOf(one, other)).toEqual([]);
});
