import { describe, expect, test } from 'vitest';
import { indexEntities } from '../../../src/edition/views/entity-index.ts';
import type { Entity } from '../../../src/edition/types.ts';
import { createHrefs } from '../../../src/edition/href.ts';

const hrefs = createHrefs({ address: 'https://gazette.example', base: '/' });

const entity = (name: string, most = 1, articles = 1) =>
  ({
    name,
    type: 'place',
    description: '',
    describedAs: [],
    namedIn: articles,
    activity: { periods: [], most },
    articles: Array.from({ length: articles }, () => ({})),
  }) as unknown as Entity;
const named = (names: string[]) =>
  indexEntities(
    'person',
    names.map((name) => entity(name)),
    hrefs,
  );
/** Return this number of names: “A 000”, “A 001” … */
const under = (letter: string, count: number) => Array.from({ length: count }, (_, index) => `${letter} ${String(index).padStart(3, '0')}`);

describe('a short index', () => {
  test('has entries under their first letter, ignoring accents and case, numbers last', () => {
    const [page] = named(['Zoe', 'Émile', 'eden', '7x7', 'Erik', 'Ödön', 'Шебекино']);
    expect(page!.groups.map(({ heading, entries }) => [heading, entries.map(({ name }) => name)])).toEqual([
      ['E', ['eden', 'Émile', 'Erik']],
      ['O', ['Ödön']],
      ['Z', ['Zoe']],
      ['Ш', ['Шебекино']],
      ['#', ['7x7']],
    ]);
    expect(page!.letters.map(({ href }) => href)).toEqual(['#letter-E', '#letter-O', '#letter-Z', '#letter-Ш', '#letter-none']);
    expect(page!.groups.map(({ id }) => `#${id}`)).toEqual(page!.letters.map(({ href }) => href));
  });

  test('marks its groups as letters, also letters of two code units and of two capitals', () => {
    const [page] = named(['Anna', 'ßeta', '𐐨seret', '7x7']);
    expect(page!.groups.map(({ heading, isLetter }) => [heading, isLetter])).toEqual([
      ['A', true],
      ['SS', true],
      ['𐐀', true],
      ['#', true],
    ]);
    expect(page!.letter).toBeNull();
  });

  test('has one scale for its drawings', () => {
    expect(indexEntities('place', [entity('A', 2), entity('B', 7)], hrefs)[0]).toMatchObject({ count: 2, mostInPeriod: 7 });
    expect(indexEntities('place', [], hrefs)).toMatchObject([{ href: '/places/', count: 0, mostInPeriod: 1, groups: [] }]);
  });
});

describe('a long index', () => {
  test('links from its first page to each letter, and lists the most frequent names', () => {
    const names = [...under('A', 200), ...under('Ш', 60), '7x7'];
    const [first, ...letters] = indexEntities('person', [...names.map((name) => entity(name)), entity('Maria', 3, 9)], hrefs);
    expect(first!.letters).toEqual([
      { initial: 'A', href: '/people/by-letter/a/' },
      { initial: 'M', href: '/people/by-letter/m/' },
      { initial: 'Ш', href: '/people/by-letter/%D1%88/' },
      { initial: '#', href: '/people/by-letter/other/' },
    ]);
    expect(letters.map(({ href, path }) => [href, path])).toEqual(first!.letters.map(({ href }, index) => [href, ['a', 'm', 'ш', 'other'][index]]));
    expect([first, ...letters].map((page) => page!.letter)).toEqual([null, 'A', 'M', 'Ш', '#']);
    expect([first, ...letters].map((page) => page!.groups[0]!.isLetter)).toEqual([false, true, true, true, true]);
    expect(first!.groups.map(({ entries }) => [entries.length, entries[0]!.name, entries[1]!.name])).toEqual([[60, 'Maria', '7x7']]);
  });

  test('divides a letter with too many names, and loses none', () => {
    const names = [...under('A', 600), ...under('B', 3)];
    const [, ...pages] = named(names);
    expect(pages.map(({ name, href, before, after, groups }) => [name, href, before, after, groups[0]!.entries.length])).toEqual([
      ['A', '/people/by-letter/a/', null, '/people/by-letter/a/2/', 200],
      ['A, page 2', '/people/by-letter/a/2/', '/people/by-letter/a/', '/people/by-letter/a/3/', 200],
      ['A, page 3', '/people/by-letter/a/3/', '/people/by-letter/a/2/', null, 200],
      ['B', '/people/by-letter/b/', null, null, 3],
    ]);
    expect(pages.flatMap(({ groups }) => groups.flatMap(({ entries }) => entries.map(({ name }) => name)))).toEqual(names);
  });

  test('a new name only changes the pages of its letter', () => {
    const before = named([...under('A', 300), ...under('B', 3)]);
    const after = named([...under('A', 300), ...under('B', 4)]);
    const changed = after.filter((page, index) => JSON.stringify(page) !== JSON.stringify(before[index]));
    expect(changed.map(({ href }) => href)).toEqual(['/people/', '/people/by-letter/b/']);
  });
});

test('all were found automatically only if no editor entered any, also one that is on another page', () => {
  const found = under('A', 300).map((name) => entity(name, 1, 2));
  const entered = { ...entity('Zoe'), curated: true } as Entity;
  const said = (...all: Entity[]) => indexEntities('person', all, hrefs).map(({ areAllFound }) => areAllFound);
  expect(said(...found)).toEqual([true, true, true]);
  // The first page lists the most frequent names, and Zoe is on the page of her letter.
  expect(said(...found, entered)).toEqual([false, false, false, false]);
  expect(said(entity('Ana'), entered)).toEqual([false]);
  expect(said()).toEqual([false]);
});

test('people are listed by surname, others by their first word, each with the role that an article first gives', () => {
  const described = (name: string, type: string, roles: string[]) =>
    ({ ...entity(name), type, describedAs: roles.map((text) => ({ text })) }) as unknown as Entity;
  const [people] = indexEntities('person', [described('Ana Reyes', 'person', ['senator', 'mayor']), described('Zoe Adler', 'person', [])], hrefs);
  expect(people!.groups.map(({ heading, entries }) => [heading, entries.map(({ name, description }) => [name, description])])).toEqual([
    ['A', [['Zoe Adler', '']]],
    ['R', [['Ana Reyes', 'mayor']]],
  ]);
  const [bodies] = indexEntities('organization', [described('Ana Reyes', 'organization', [])], hrefs);
  expect(bodies!.groups.map(({ heading }) => heading)).toEqual(['A']);
});
