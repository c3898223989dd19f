import { expect, test } from 'vitest';
import { makeEdition } from '../make-edition.ts';

/** Return why the entity with a name has its other names, in an edition of articles with these texts. */
function reasonsFor(name: string, ...bodies: string[]) {
  const edition = makeEdition(
    bodies.map((body, index) => ({ slug: `a${index}`, published: `2024-01-0${index + 1}`, body })),
    [],
  );
  const entity = [...edition.people, ...edition.places, ...edition.organizations].find((each) => each.name === name);
  return entity?.aliasReasons.map(({ alias, because, explainedIn }) => `${alias}: ${because}${explainedIn === null ? '' : ` (${explainedIn})`}`);
}

test('an acronym has the sentence of an article that explains it', () => {
  const first = 'The Harbour Safety Board (HSB) met in Oslo.';
  expect(reasonsFor('Harbour Safety Board', first, 'The HSB met in Oslo again. The Harbour Safety Board agreed.')).toEqual([
    expect.stringMatching(/^HSB: an article explains these letters \(.*a0.*#.+\)$/),
  ]);
});

test('the name of an organization with and without its country has this reason', () => {
  expect(reasonsFor('Census Bureau', 'The Census Bureau counted them.', 'The U.S. Census Bureau counted again.', 'The Census Bureau agreed.')).toEqual([
    'U.S. Census Bureau: the same name after that of its country',
  ]);
});

test('the same words in another order have this reason', () => {
  expect(reasonsFor('Ministry of Fisheries', 'The Ministry of Fisheries agreed.', 'The Fisheries Ministry agreed.', 'The Ministry of Fisheries left.')).toEqual(
    ['Fisheries Ministry: the same words, in another order or form'],
  );
});

test('a short given name or an initial of a person has this reason', () => {
  expect(reasonsFor('Jonathan Rubin', 'Jonathan Rubin spoke.', 'Jon Rubin spoke.', 'Jonathan Rubin left.')).toEqual([
    'Jon Rubin: the same surname, and a given name that fits, in full, short or as an initial',
  ]);
});

test('the same letters with other capitals have this reason', () => {
  expect(reasonsFor('HootSuite Media', 'The company HootSuite Media left.', 'The company Hootsuite Media came.', 'The company HootSuite Media came.')).toEqual([
    'Hootsuite Media: the same letters',
  ]);
});

test('names that an editor entered have no reason, nor has an entity without other names', () => {
  const entity = { id: 'hsb', name: 'Harbour Safety Board', type: 'organization' as const, aliases: ['HSB'], sameAs: [] };
  const edition = makeEdition(
    [
      { slug: 'one', published: '2024-01-01', body: 'The HSB met. Ana Reyes came.' },
      { slug: 'two', published: '2024-01-02', body: 'Ana Reyes left.' },
    ],
    [entity],
  );
  expect(edition.organizations.map(({ aliasReasons }) => aliasReasons)).toEqual([[]]);
  expect(edition.people.map(({ aliasReasons }) => aliasReasons)).toEqual([[]]);
});
