import { expect, test } from 'vitest';
import type { CuratedEntity } from '../../../src/collections/entities/schema.ts';
import { makeEdition } from '../make-edition.ts';

const entities: CuratedEntity[] = [{ id: 'northport', name: 'Northport', type: 'place', kind: 'town', aliases: [], sameAs: [] }];

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
  expect(seriesOf('Northport has 9 schools.', 'Northport has five schools.')).toEqual([['9', '5']]);
});

test('numbers that are far apart count other things', () => {
  expect(seriesOf('Northport has 11,800 homes.', 'In Northport 600 homes are dry.')).toEqual([]);
  expect(seriesOf('Northport has 800 homes.', 'In Northport 600 homes are dry.')).toEqual([['800', '600']]);
});
