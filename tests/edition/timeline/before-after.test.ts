import { expect, test } from 'vitest';
import type { CuratedEntity } from '../../../src/collections/entities/schema.ts';
import { makeEdition } from '../make-edition.ts';
import { place } from '../make-entities.ts';

const town = (id: string, name: string) => place(id, name, { kind: 'town' });
const entities = [town('northport', 'Northport'), town('southport', 'Southport'), town('eastport', 'Eastport')];

const edition = makeEdition(
  [
    { slug: 'flood', published: '2023-05-10', body: 'The river rose in Northport on 3 May 2023.\n\nThe water fell in Northport on 8 May 2023.' },
    { slug: 'fair', published: '2023-05-12', body: 'The fair of Southport was opened on 4 May 2023.' },
    { slug: 'bridge', published: '2023-05-15', body: 'The bridge at Northport was closed on 15 May 2023, said the council of Eastport.' },
    {
      slug: 'reopening',
      published: '2023-06-01',
      body: 'The bridge at Northport was opened again on 30 May 2023. A new one will be opened at Northport on 1 July 2023.\n\nWork at Northport began in 1999.',
    },
    { slug: 'plague', published: '2023-06-02', body: 'In Eastport a fever broke out on 1 June 2023.' },
  ],
  entities,
);
const around = (slug: string) => {
  const { before, after } = edition.articles.find((article) => article.slug === slug)!.surroundings;
  const tell = (side: typeof before) => side.map(({ happening, shared }) => `${happening.day} ${happening.sentence.article.slug} (${shared.join(', ')})`);
  return { before: tell(before), after: tell(after) };
};

test('happenings of other articles with the same names, before and after publication, in order of time', () => {
  expect(around('bridge')).toEqual({
    before: ['2023-05-03 flood (Northport)', '2023-05-08 flood (Northport)'],
    after: ['2023-05-30 reopening (Northport)', '2023-06-01 plague (Eastport)'],
  });
});

test('happenings of the article itself, planned ones, ones coarser than a day, and ones with other names are not listed', () => {
  expect(around('fair')).toEqual({ before: [], after: [] });
  expect(around('reopening').after).toEqual([]);
  expect(JSON.stringify(edition.articles.map(({ slug }) => around(slug)))).not.toMatch(/1999|2023-07-01/);
});

test('a sentence with a date on each side of publication is listed once', () => {
  const { before, after } = makeEdition(
    [
      { slug: 'river', published: '2023-05-30', body: 'The river rose in Northport on 2 May 2023 and again on 25 May 2023.' },
      { slug: 'other', published: '2023-05-29', body: 'Snow fell in Southport on 2 May 2023.' },
      { slug: 'fair', published: '2023-05-10', body: 'Northport is quiet.' },
    ],
    entities,
  ).articles.find(({ slug }) => slug === 'fair')!.surroundings;
  expect(before.map(({ happening }) => happening.day)).toEqual(['2023-05-02']);
  expect(after).toEqual([]);
});

test('at most two events of one article', () => {
  const many = Array.from({ length: 6 }, (_, index) => `On ${index + 1} May 2023 the river rose in Northport.`).join('\n\n');
  const { before } = makeEdition(
    [
      { slug: 'diary', published: '2023-05-09', body: many },
      { slug: 'other', published: '2023-05-09', body: 'Snow fell in Southport on 2 May 2023.' },
      { slug: 'later', published: '2023-05-20', body: 'Northport is quiet.' },
    ],
    entities,
  ).articles.find(({ slug }) => slug === 'later')!.surroundings;
  // The two nearest to the day.
  expect(before.map(({ happening }) => happening.day)).toEqual(['2023-05-05', '2023-05-06']);
});

test('a happening of several articles is listed once, and not at all if the article reports it', () => {
  const text = 'The bridge at Northport was closed by the council on 3 May 2023.';
  const { articles } = makeEdition(
    [
      { slug: 'first', published: '2023-05-04', body: text },
      { slug: 'second', published: '2023-05-06', body: text },
      { slug: 'fair', published: '2023-05-07', body: 'Snow fell on the fields of Southport on 2 May 2023.' },
      { slug: 'later', published: '2023-05-20', body: 'Northport is quiet.' },
    ],
    entities,
  );
  const of = (slug: string) => articles.find((article) => article.slug === slug)!.surroundings.before;
  expect(of('later').map(({ happening }) => [happening.day, happening.articles])).toEqual([['2023-05-03', 2]]);
  expect(of('second')).toEqual([]);
});

test('what shares only a country is not listed; a country beside another name is', () => {
  const country: CuratedEntity = place('norland', 'Norland', { kind: 'country' });
  const { before, after } = makeEdition(
    [
      { slug: 'vote', published: '2023-05-10', body: 'The people of Norland and of Northport are voting.' },
      { slug: 'storm', published: '2023-05-06', body: 'A storm hit the coast of Norland on 5 May 2023.' },
      { slug: 'mine', published: '2023-05-20', body: 'A mine was opened in the north of Norland on 18 May 2023.' },
      { slug: 'school', published: '2023-05-21', body: 'The first school of Norland was closed in Northport on 19 May 2023.' },
      { slug: 'fair', published: '2023-05-22', body: 'The fair of Southport was opened on 4 May 2023.' },
    ],
    [...entities, country],
  ).articles.find(({ slug }) => slug === 'vote')!.surroundings;
  expect(before).toEqual([]);
  expect(after.map(({ happening, shared }) => [happening.day, shared.toSorted()])).toEqual([['2023-05-19', ['Norland', 'Northport']]]);
});
