import { describe, expect, test } from 'vitest';
import { makeEdition } from '../make-edition.ts';
import type { CuratedEntity } from '../../../src/collections/entities/schema.ts';
import { organization, person } from '../make-entities.ts';

const entities: CuratedEntity[] = [
  organization('harbour-board', 'Harbour Board'),
  organization('dock-union', 'Dock Union'),
  person('ivo-lind', 'Ivo Lind'),
  person('ana-reyes', 'Ana Reyes', { roles: [{ title: 'chair', of: 'harbour-board' }] }),
];

/** Return who denies something in the rows of a denial and a later article. */
function deniersIn(denial: string, later: string, published = '2023-07-01'): string[] {
  const { rows } = makeEdition(
    [
      { slug: 'a', source: 'Kabar', published: '2023-06-06', body: denial },
      { slug: 'b', source: 'The Gazette', published, body: later },
    ],
    entities,
  ).agreement;
  return rows.filter(({ kind }) => kind === 'denial').map(({ accounts }) => accounts[0]!.source);
}

const LETTER = 'The Harbour Board denied that it had received a letter in January that warned of dust.';

describe('a denial is no dispute any more', () => {
  test.each([
    'The Harbour Board admitted on Friday that a letter that warned of dust had reached it.',
    'The harbour master admitted on Friday that the letter about dust had arrived.',
    'Ana Reyes conceded that the letter about dust had arrived.',
    'The Harbour Board met on Friday. Ana Reyes acknowledged that the letter about dust had been received.',
    'The Harbour Board has withdrawn its statement about the letter and the dust.',
    'Ana Reyes apologised for the letter about dust that the Harbour Board had not read.',
  ])('if the same party admits it later: %s', (later) => {
    expect(deniersIn(LETTER, later)).toEqual([]);
  });

  test('if its speaker says that the statement was not so', () => {
    const denial = 'Ivo Lind denied that there had been any failure at the works.';
    expect(
      deniersIn(denial, 'The works had failed, a report says. Ivo Lind said that he had been “given information which I now know to be incomplete”.'),
    ).toEqual([]);
    expect(deniersIn(denial, 'The gate was open. Ivo Lind said that he had been “given information which I now know to be incomplete”.')).toEqual(['Ivo Lind']);
    expect(deniersIn(denial, 'The works had failed, a report says. Ana Reyes said that her own statement was untrue.')).toEqual(['Ivo Lind']);
  });
});

test('“the company” of a denial is the body that an admission names', () => {
  const denial = 'Ana Reyes denied that the company had signed before the hearing of the council.';
  expect(deniersIn(denial, 'The Harbour Board signed in April, Ana Reyes admitted.')).toEqual([]);
  expect(deniersIn(denial, 'The Dock Union signed in April, Ana Reyes admitted.')).toEqual(['Ana Reyes']);
  expect(deniersIn(denial, 'The Harbour Board met in April, Ana Reyes admitted.')).toEqual(['Ana Reyes']);
});

describe('a denial is still one', () => {
  test.each([
    ['another party admits something', 'The Dock Union admitted that it had written the letter about dust on a Friday.'],
    ['nobody admits it', 'The Harbour Board did not admit that a letter about dust had arrived.'],
    ['they refuse to', 'The Harbour Board refused to withdraw its statement about the letter and the dust.'],
    ['they admit that it is not so', 'The Harbour Board admitted that it had not received a letter about dust.'],
    ['they admit something else', 'The Harbour Board admitted on Friday that the gate had been open.'],
    ['they say it again', 'The Harbour Board said again that no letter about dust had arrived.'],
    ['somebody is admitted to hospital', 'Ana Reyes was admitted to hospital with a letter about dust, the Harbour Board said.'],
  ])('if %s', (_, later) => {
    expect(deniersIn(LETTER, later)).toEqual(['Harbour Board']);
  });

  test('if the admission is the earlier one', () => {
    expect(deniersIn(LETTER, 'The Harbour Board admitted that a letter that warned of dust had reached it.', '2023-06-01')).toEqual(['Harbour Board']);
  });
});
