import { describe, expect, test } from 'vitest';
import { makeEdition } from '../make-edition.ts';

const STORY = '\n\nThe Selm Harbour Company owns the quay at Northport. Ana Reyes is mayor of Northport.';

/** Return the values of the disputed rows of one kind of two articles, published on 6 and 7 June 2023. */
function valuesIn(kind: string, one: string, other: string, sources = ['Kabar', 'The Gazette']): string[][] {
  const { rows } = makeEdition(
    [
      { slug: 'a', source: sources[0]!, published: '2023-06-06', body: one + STORY },
      { slug: 'b', source: sources[1]!, published: '2023-06-07', body: other + STORY },
    ],
    [],
  ).agreement;
  return rows.filter(({ id }) => id.startsWith(kind)).map(({ accounts }) => accounts.map(({ value, source }) => `${value} ${source}`));
}

const ROOF = 'The roof of the hall gave way at 7:40 a.m. on Monday, vendors said.';

describe('hours', () => {
  test.each([
    [ROOF, 'Ivo Lind said that the collapse happened at 8.15 a.m. on Monday.', ['07:40 Vendors', '08:15 Ivo Lind']],
    ['The alarm was raised at 3.20 a.m. on Monday.', 'The first emergency call came at 4.05 a.m. on Monday, Ivo Lind said.', []],
    [
      'The alarm was raised at 3.20 a.m. on Monday.',
      'The emergency centre was called at 4.05 a.m. on Monday, Ivo Lind said.',
      ['03:20 as reported by Kabar', '04:05 Ivo Lind'],
    ],
  ])('%s / %s', (one, other, values) => {
    expect(valuesIn('hours-', one, other)).toEqual(values.length === 0 ? [] : [values]);
  });

  test.each([
    ['of another day', 'Ivo Lind said that the collapse happened at 8.15 a.m. on Sunday.'],
    ['of another event', 'The council met at 8.15 a.m. on Monday, Ivo Lind said.'],
    ['of a second event', 'The second collapse happened at 8.15 a.m. on Monday, Ivo Lind said.'],
    ['near the first', 'The collapse happened at about 8 a.m. on Monday, Ivo Lind said.'],
    ['the end of a period', 'The hall collapsed between 8 a.m. and 8.15 a.m. on Monday, Ivo Lind said.'],
    ['of another clock', 'The collapse happened at 6.15 a.m. GMT on Monday, Ivo Lind said.'],
    ['of the same speaker', 'The collapse happened at 8.15 a.m. on Monday, vendors said.'],
  ])('do not differ if one is %s', (_, other) => {
    expect(valuesIn('hours-', ROOF, other)).toEqual([]);
  });

  test('two articles that depend on each other give one hour', () => {
    expect(valuesIn('hours-', 'The roof gave way at 7:40 a.m. on Monday.', 'The collapse happened at 8.15 a.m. on Monday.', ['Kabar', 'Kabar'])).toEqual([]);
  });
});

describe('days of what happens only once', () => {
  const STOLEN = 'The van had been stolen on 1 June, Ivo Lind said.';
  test('differ by source', () => {
    expect(valuesIn('once-', STOLEN, 'The owner of the van said that it was stolen on 3 June.')).toEqual([
      ['1 June 2023 Ivo Lind', '3 June 2023 The owner of the van'],
    ]);
  });

  test.each([
    ['another thing was', 'The owner said that a boat was stolen on 3 June.'],
    ['it can happen twice', 'The owner of the van said that it was inspected on 3 June.'],
    ['it is denied', 'The owner of the van said that it was not stolen on 3 June.'],
    ['the day is the same', 'The owner of the van said that it was stolen on 1 June.'],
  ])('do not differ if %s', (_, other) => {
    expect(valuesIn('once-', STOLEN, other)).toEqual([]);
  });
});

test('one name in common is enough for two short articles, none is not', () => {
  const rowsOf = (other: string) =>
    makeEdition(
      [
        { slug: 'a', source: 'Kabar', published: '2023-06-06', body: `${ROOF} Northport mourns.` },
        { slug: 'b', source: 'The Gazette', published: '2023-06-07', body: `Ivo Lind said that the collapse happened at 8.15 a.m. on Monday. ${other}` },
      ],
      [{ id: 'northport', name: 'Northport', type: 'place', kind: 'town', aliases: [], sameAs: [] }],
    ).agreement.rows.filter(({ id }) => id.startsWith('hours-')).length;
  expect(rowsOf('Northport mourns.')).toBe(1);
  expect(rowsOf('The town mourns.')).toBe(0);
});
