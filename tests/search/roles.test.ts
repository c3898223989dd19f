import { describe, expect, test } from 'vitest';
import type { Entity, Role } from '../../src/edition/types.ts';
import { type EntitySpec, searchOver, editionOf } from './fixture.ts';

/** Return a person in a number of articles, with roles that an editor entered and descriptions in articles. */
function person(
  name: string,
  articles: number,
  roles: [title: string, of?: string][],
  described: string[] = [],
): { entity: EntitySpec; fields: Partial<Entity> } {
  const named = Array.from({ length: articles }, (_, i): [string, number, string] => [`report-${i + 1}`, i + 1, 'They']);
  return {
    entity: { type: 'person', name, named: named.map(([slug]) => [slug, 1, 'They']) },
    fields: {
      description: '',
      roles: roles.map(([title, of]): Role => ({ title, of: of === undefined ? null : { key: of, name: of, type: 'organization', href: null }, when: '' })),
      describedAs: described.map((text) => ({ text, of: null, isPartOf: false, sentences: [] })),
    },
  };
}

const people = [
  person('Nadia Orlova', 3, [['governor', 'Brook County']]),
  person('Tomas Reed', 1, [['acting governor', 'Lake County']]),
  person('Ilse Brandt', 2, [['defence minister', 'Northland']]),
  person('Omar Haddad', 2, [], ['spokesman for the harbour police', 'the city’s former mayor']),
  person('Lena Fox', 1, [['founder', 'Governor Island Trust']]),
  person('Paul Minister', 1, []),
  person('June Hale', 1, [['president', 'Union of Bakers']]),
];
const base = editionOf(
  ['report-1', 'report-2', 'report-3'].map((slug) => ({ slug, title: 'A report', sentences: ['They met in Brook County.'] })),
  [
    ...people.map(({ entity }) => entity),
    { type: 'place', name: 'Brook County', named: [['report-1', 1, 'Brook County']] },
    { type: 'organization', name: 'Governor Island Trust', named: [['report-1', 1, 'They']] },
  ],
);
const search = searchOver({ ...base, people: base.people.map((each, i) => ({ ...each, ...people[i]!.fields })) });
const suggested = async (text: string): Promise<string[]> => (await search.suggest(text)).map(({ label }) => label.text);

describe('people are suggested by the role they hold', () => {
  test.each([
    // Those in more articles first; a name comes before a role.
    ['governor', ['Governor Island Trust', 'Nadia Orlova', 'Tomas Reed']],
    ['govern', ['Governor Island Trust', 'Nadia Orlova', 'Tomas Reed']],
    ['who is the governor', ['Governor Island Trust', 'Nadia Orlova', 'Tomas Reed']],
    ['governor of brook county', ['Nadia Orlova']],
    ['brook county governor', ['Nadia Orlova']],
    ['governor orlova', ['Nadia Orlova']],
    ['minister', ['Paul Minister', 'Ilse Brandt']],
    ['defense minister', ['Ilse Brandt']],
    ['spokesman', ['Omar Haddad']],
    ['spokesman police', ['Omar Haddad']],
    ['mayor', ['Omar Haddad']],
    ['president of the union', ['June Hale']],
  ])('“%s”', async (text, names) => {
    expect(await suggested(text)).toEqual(names);
  });

  // The place, body or owner of a role does not find the people who hold it.
  test.each([
    ['brook', ['Brook County']],
    ['northland', []],
    ['bakers', []],
    ['island', ['Governor Island Trust']],
    ['the', []],
    ['city', []],
  ])('not by “%s”, which is no title', async (text, names) => {
    expect(await suggested(text)).toEqual(names);
  });

  test('with the role that was meant, and on the search page with the role as description', async () => {
    const [, suggestion] = await search.suggest('governor');
    expect(suggestion!.alias).toEqual({ text: 'governor, Brook County', marks: [[0, 8]] });
    const { people: found } = await search.search('governor');
    expect(found.hits.map(({ label, alias, description }) => [label.text, alias, description])).toEqual([
      ['Nadia Orlova', null, 'governor, Brook County'],
      ['Tomas Reed', null, 'acting governor, Lake County'],
    ]);
  });
});
