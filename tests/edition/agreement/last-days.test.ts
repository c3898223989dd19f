import { expect, test } from 'vitest';
import type { CuratedEntity } from '../../../src/collections/entities/schema.ts';
import { makeEdition } from '../make-edition.ts';
import { organization, person, place } from '../make-entities.ts';

const entities: CuratedEntity[] = [
  place('northport', 'Northport', { kind: 'town' }),
  place('southport', 'Southport', { kind: 'town' }),
  person('ana-reyes', 'Ana Reyes'),
  person('ivo-lind', 'Ivo Lind'),
  organization('harbour-company', 'Selm Harbour Company'),
];
const STORY = '\n\nThe Selm Harbour Company owns the quay at Northport.';

/** Return the days of two articles that differ, with their sources. */
function daysIn(one: string, other: string): string[][] {
  const { rows } = makeEdition(
    [
      { slug: 'a', source: 'Kabar', published: '2023-06-06', body: one + STORY },
      { slug: 'b', source: 'The Gazette', published: '2023-06-08', body: other + STORY },
    ],
    entities,
  ).agreement;
  return rows.filter(({ id }) => id.startsWith('last-')).map(({ accounts }) => accounts.map(({ value, source }) => `${value} ${source}`));
}

const FIRST = 'The ferry was last inspected on 9 May, Ana Reyes said.';

test('days on which something was done for the last time differ', () => {
  expect(daysIn(FIRST, 'Ivo Lind said that the ferry was last inspected on 14 May.')).toEqual([['9 May 2023 Ana Reyes', '14 May 2023 Ivo Lind']]);
});

test.each([
  ['the day is the same', 'Ivo Lind said that the ferry was last inspected on 9 May.'],
  ['another act is dated', 'Ivo Lind said that the ferry was last painted on 14 May.'],
  ['it was not for the last time', 'Ivo Lind said that the ferry was inspected on 14 May.'],
  ['the speaker is the same', 'Ana Reyes said that the ferry was last inspected on 14 May.'],
  ['it was done again since', 'Ivo Lind said that the ferry was last inspected on 7 June.'],
  ['no day is given', 'Ivo Lind said that the ferry was last inspected in May.'],
  ['other things are meant', 'Ivo Lind said that the ferry in Southport was last inspected on 14 May.'],
])('days do not differ if %s', (_, other) => {
  expect(daysIn(FIRST.replace('The ferry', 'The ferry in Northport'), other)).toEqual([]);
});
