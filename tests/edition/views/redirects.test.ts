import { describe, expect, test } from 'vitest';
import type { CuratedEntity } from '../../../src/collections/entities/schema.ts';
import { hostRedirects } from '../../../src/edition/views/redirects.ts';
import type { Redirect } from '../../../src/edition/types.ts';
import { makeEdition } from '../make-edition.ts';

const common = { aliases: [], sameAs: [] };
const NORTHPORT: CuratedEntity = { ...common, id: 'northport', name: 'Northport', type: 'place', formerly: ['organizations/port-city', 'north-port'] };
/** More mentions than one page lists. */
const MENTIONS_ON_TWO_PAGES = 60;
const LINDQVIST: CuratedEntity = { ...common, id: 'b-lindqvist', name: 'Bo Lindqvist', type: 'person', roles: [], formerly: ['boris-lindkvist'] };

describe('former addresses', () => {
  test('that of an article or entity redirects to its page, also if it was an entity of another type', () => {
    const { redirects } = makeEdition([{ slug: 'bridge', published: '2023-07-05', body: 'A bridge.', more: 'formerly: [old-bridge]' }], [NORTHPORT]);
    expect(redirects).toEqual([
      { from: '/articles/old-bridge/', to: '/articles/bridge/', title: 'bridge', newest: '2023-07-05' },
      { from: '/organizations/port-city/', to: '/places/northport/', title: 'Northport', newest: '' },
      { from: '/places/north-port/', to: '/places/northport/', title: 'Northport', newest: '' },
    ]);
  });

  test('that of an entity with more than one page of mentions redirects from each', () => {
    const articles = Array.from({ length: MENTIONS_ON_TWO_PAGES }, (_, index) => ({ slug: `a${index}`, published: '2023-07-05', body: 'Northport slept.' }));
    const { redirects } = makeEdition(articles, [{ ...NORTHPORT, formerly: ['north-port'] }]);
    expect(redirects.map(({ from, to }) => [from, to])).toEqual([
      ['/places/north-port/', '/places/northport/'],
      ['/places/north-port/mentions/1/', '/places/northport/mentions/1/'],
    ]);
  });

  test('the first of an article stays its id in feeds', () => {
    const { articles } = makeEdition(
      [
        { slug: 'bridge', published: '2023-07-05', body: 'A bridge.', more: 'formerly: [first-name, second-name]' },
        { slug: 'road', published: '2023-07-04', body: 'A road.' },
      ],
      [],
    );
    expect(articles.map(({ href, firstHref }) => [href, firstHref])).toEqual([
      ['/articles/bridge/', '/articles/first-name/'],
      ['/articles/road/', '/articles/road/'],
    ]);
  });

  test('that of an entity found in the articles gives its mentions to the editor’s entity', () => {
    const articles = ['one', 'two'].map((slug, day) => ({
      slug,
      published: `2023-07-0${day + 1}`,
      body: 'The governor, Boris Lindkvist, spoke. Lindkvist left.',
    }));
    const apart = makeEdition(articles, [{ ...LINDQVIST, formerly: [] }]);
    expect(apart.people.map(({ id, mentionCount }) => [id, mentionCount])).toEqual([
      ['b-lindqvist', 0],
      ['boris-lindkvist', 4],
    ]);
    const merged = makeEdition(articles, [LINDQVIST]);
    expect(merged.people.map(({ id, mentionCount }) => [id, mentionCount])).toEqual([['b-lindqvist', 4]]);
    expect(merged.redirects).toEqual([{ from: '/people/boris-lindkvist/', to: '/people/b-lindqvist/', title: 'Bo Lindqvist', newest: '2023-07-02' }]);
  });

  test('one that an override names still means the entity', () => {
    const more = `overrides:
  entities: [{ text: The town, entity: north-port }]
  events: [{ add: It was founded., date: 1801, source: { name: Archive }, entities: [north-port] }]`;
    const { places } = makeEdition([{ slug: 'bridge', published: '2023-07-05', body: 'The town slept.', more }], [NORTHPORT]);
    expect(places.map(({ id, mentionCount, timeline }) => [id, mentionCount, timeline.map(({ year }) => year)])).toEqual([['northport', 1, ['1801']]]);
  });
});

test('hosts get 2,000 redirects, those with the newest articles, in alphabetical order', () => {
  const redirect = (number: number, newest: string): Redirect => ({ from: `/articles/${number}/`, to: '/', title: 'T', newest });
  const old = [redirect(1, '2020-01-01'), redirect(2, '')];
  const few = [...old, redirect(3, '2021-01-01')];
  expect(hostRedirects(few)).toEqual(few);
  const many = Array.from({ length: 2000 }, (_, index) => redirect(10_000 + index, `2023-07-${10 + (index % 20)}`));
  expect(hostRedirects([...old, ...many])).toEqual(many);
});
