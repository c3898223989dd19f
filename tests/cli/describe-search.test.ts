import { expect, test } from 'vitest';
import { describeResults, isAnythingFound, describeSentences } from '../../src/cli/describe-search.ts';
import type { HappeningHit } from '../../src/search/query/index.ts';
import { borderEdition, searchOver } from '../search/fixture.ts';

const border = searchOver(borderEdition);

test('results are described with the words found in brackets, after the interpretation of the query', async () => {
  expect(describeResults(await border.search('gladkof inhabitants after:2024'))).toBe(
    `(published from 2024)
“gladkof” was not found; results are for “gladkov”.
1 article

Shebekino shelled  26 January 2024
  /articles/shelling/
  Shebekino has about 40,000 [inhabitants].
  More than 2,500 people were in shelters, Vyacheslav [Gladkov] said in 2023.
`,
  );
});

test('an entity is described with the alias that matched', async () => {
  expect(
    describeResults(await border.search('гладков'))
      .split('\n')
      .slice(0, 2),
  ).toEqual(['Vyacheslav Gladkov (also Вячеслав [Гладков])  person, 2 articles  /people/vyacheslav-gladkov/', '  Vyacheslav Gladkov described.']);
});

test('sentences are described with their day and address; without any it says so', async () => {
  expect(describeSentences(await border.sentences('weapons drones'))).toBe(
    '25 January 2024  Zelenskyy spoke of [weapons] and of [drones].\n  /articles/kyiv/#s-1\n',
  );
  expect(describeSentences(await border.sentences('weapons inhabitants'))).toBe('No sentence contains all the words.\n');
});

test('something is found if there is a hit of any kind, also if it is only a series of figures or a happening', async () => {
  const none = await border.search('xyzzyx');
  expect(isAnythingFound(none)).toBe(false);
  for (const kind of ['people', 'places', 'organizations', 'figures', 'articles'] as const)
    expect(isAnythingFound({ ...none, [kind]: { total: 1, hits: [] } }), kind).toBe(true);
  expect(isAnythingFound({ ...none, happenings: [{} as HappeningHit] })).toBe(true);
});
