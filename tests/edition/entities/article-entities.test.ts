import { describe, expect, test } from 'vitest';
import type { CuratedEntity } from '../../../src/collections/entities/schema.ts';
import { makeEdition } from '../make-edition.ts';
import { organization, person, place } from '../make-entities.ts';

const entities: CuratedEntity[] = [
  place('north', 'North Province', { kind: 'region' }),
  place('northport', 'Northport', { kind: 'town', partOf: 'north' }),
  organization('harbour-board', 'Harbour Board', { description: 'It runs the harbour.' }),
  person('ana-reyes', 'Ana Reyes', {
    roles: [
      { title: 'councillor', of: 'northport', from: '2019', to: '2022-12' },
      { title: 'mayor', of: 'northport', from: '2023-01' },
    ],
  }),
  person('bo-lind', 'Bo Lind', {
    roles: [
      { title: 'deputy', asOf: '2021-03-01' },
      { title: 'governor', of: 'north', asOf: '2023-03-01' },
    ],
  }),
];
const edition = makeEdition(
  [
    { slug: 'first', published: '2022-12-30', body: 'Ana Reyes met Bo Lind in Northport.' },
    { slug: 'second', published: '2023-01-02', body: 'Bo Lind spoke.' },
    {
      slug: 'third',
      published: '2023-02-01',
      body: 'The Harbour Board wrote to Ana Reyes. Nothing else was said for a long time, and nobody asked.\n\nAna Reyes answered.',
    },
  ],
  entities,
);
const named = (slug: string, name: string) => {
  const { people, places, organizations } = edition.articles.find((article) => article.slug === slug)!;
  return [...people, ...places, ...organizations].find((entity) => entity.name === name)!;
};

describe('what an entity was when the article was published', () => {
  test('the role that was held on the day', () => {
    expect(named('first', 'Ana Reyes')).toMatchObject({ role: 'councillor, Northport', asOf: '' });
    expect(named('third', 'Ana Reyes')).toMatchObject({ role: 'mayor, Northport', asOf: '' });
  });

  test('if only single days are known, the role of the nearest, with that day', () => {
    expect(named('second', 'Bo Lind')).toMatchObject({ role: 'governor, North Province', asOf: 'as of 1 March 2023' });
  });

  test('without the day if the article itself states the same role; not if it is of another time, or another office', () => {
    const roleIn = (body: string) => makeEdition([{ slug: 'one', published: '2024-08-15', body }], entities).articles[0]!.people[0];
    expect(roleIn('Governor Bo Lind declared an emergency.')).toMatchObject({ role: 'governor, North Province', asOf: '' });
    expect(roleIn('Bo Lind, the governor at the time, declared an emergency.')).toMatchObject({ asOf: 'as of 1 March 2023' });
    expect(roleIn('Deputy governor Bo Lind declared an emergency.')).toMatchObject({ asOf: 'as of 1 March 2023' });
  });

  test('for a place its kind and container, for anything else the editor’s description', () => {
    expect(named('first', 'Northport').role).toBe('town, North Province');
    expect(named('third', 'Harbour Board').role).toBe('It runs the harbour.');
  });
});

test('when it was last named before', () => {
  expect(named('first', 'Ana Reyes').lastSeen).toBeNull();
  expect(named('third', 'Ana Reyes').lastSeen).toMatchObject({ slug: 'first', publishedLabel: '30 December 2022' });
  expect(named('second', 'Bo Lind').lastSeen).toMatchObject({ slug: 'first' });
});

test('positions of its mentions in the text', () => {
  // 37 + 1 + 56 characters in the first paragraph, 19 in the second: “Ana Reyes” begins at 27 and at 94 of 113.
  expect(named('third', 'Ana Reyes').positions).toEqual([Math.round(27_000 / 113), Math.round(94_000 / 113)]);
});

describe('the front page', () => {
  test('lists newly named entities by article', () => {
    expect(edition.front.newlyNamed.map(({ article, entities: own }) => [article.slug, own.map(({ entity }) => entity.name)])).toEqual([
      ['third', ['Harbour Board']],
      ['first', ['Ana Reyes', 'Bo Lind', 'Northport']],
    ]);
  });

  test('leads with the newest article, and counts the most named entities', () => {
    expect(edition.front.lead?.slug).toBe('third');
    expect(edition.front.story.newest.map(({ slug }) => slug)).toEqual(['third', 'second', 'first']);
    expect(edition.front.people.map(({ entity, count }) => [entity.name, count])).toEqual([
      ['Ana Reyes', 2],
      ['Bo Lind', 2],
    ]);
  });

  test('shows at least six months up to the newest article’s: the first article is of the fourth', () => {
    const { months } = edition.front;
    expect([months.length, months[0]?.month, months.at(-1)?.month]).toEqual([6, '2022-09', '2023-02']);
    expect(months.at(-1)).toMatchObject({ label: 'February 2023', name: 'Feb', articles: 1, href: '/timeline/?from=2023-02&until=2023-02' });
    expect(months.filter(({ year }) => year !== '').map(({ month, year }) => [month, year])).toEqual([
      ['2022-09', '2022'],
      ['2023-01', '2023'],
    ]);
  });

  test('is empty for an empty edition', () => {
    expect(makeEdition([], []).front).toMatchObject({ lead: null, others: [], newlyNamed: [], months: [], mostEvents: 1 });
  });
});

test('articles with a date in common are related, with the reason', () => {
  const { articles } = makeEdition(
    [
      { slug: 'fire', published: '2023-05-03', body: 'A mill burned on 2 May 2023.' },
      { slug: 'storm', published: '2023-05-04', body: 'Roofs flew on 2 May 2023 in Northport.' },
      { slug: 'fair', published: '2023-05-05', body: 'Northport held a fair.' },
    ],
    entities,
  );
  const reasons = (slug: string) => articles.find((article) => article.slug === slug)!.related.map((related) => `${related.slug}: ${related.reason}`);
  expect(reasons('fire')).toEqual(['storm: in both: 2 May 2023']);
  expect(reasons('storm')).toEqual(['fire: in both: 2 May 2023', 'fair: in both: Northport']);
});
