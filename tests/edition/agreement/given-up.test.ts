import { expect, test } from 'vitest';
import { makeEdition } from '../make-edition.ts';

/** Return the numbers of the disputed rows of a text. */
function disputedIn(body: string): string[][] {
  const { rows } = makeEdition([{ slug: 'a', source: 'AFP', published: '2023-06-06', body }], []).agreement;
  return rows.filter(({ state, kind }) => state === 'disputed' && kind !== 'denial').map(({ accounts }) => accounts.map(({ value }) => value));
}
const NINE = 'The Inspectorate of Works put the toll at nine.';

test.each([
  ['dropped', 'Selm Grain has dropped its earlier statement that seven people died.'],
  ['had earlier put', 'Selm Grain, which had earlier put the toll at seven, gave no number.'],
  ['no longer', 'Selm Grain no longer says that seven people died.'],
])('a number that its source has given up is no rival: “%s”', (_, sentence) => {
  expect(disputedIn(`${sentence} ${NINE}`)).toEqual([]);
});

test.each([
  ['said', 'Selm Grain said that seven people died.'],
  ['has not dropped', 'Selm Grain said on Tuesday, and has not dropped its statement, that seven people died.'],
])('a number that its source has not given up is a rival: “%s”', (_, sentence) => {
  expect(disputedIn(`${sentence} ${NINE}`)).toEqual([['7', '9']]);
});
