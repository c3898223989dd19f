import { expect, test } from 'vitest';
import { compareStrings } from '../../../src/edition/order.ts';
import { makeEdition } from '../make-edition.ts';

/** Return the disputed rows of a table with its introduction, each as its title and its numbers. */
function rowsOf(introduction: string, head: string, ...rows: string[]): string[][] {
  const columns = head.split('|').length;
  const table = [head, '---|'.repeat(columns).slice(0, -1), ...rows].map((row) => `| ${row} |`).join('\n');
  const { agreement } = makeEdition([{ slug: 'a', published: '2024-03-05', body: `${introduction}\n\n${table}\n` }], []);
  return agreement.rows
    .filter(({ state }) => state === 'disputed')
    .map(({ title, accounts }) => [title ?? '', ...accounts.map(({ value, source }) => `${value} ${source}`)])
    .sort(([a = ''], [b = '']) => compareStrings(a, b));
}

const POSITIONS = 'The positions of the parties as filed with the board on Monday:';

test('numbers in the columns of two sides are disputed, the first of each cell', () => {
  expect(rowsOf(POSITIONS, 'Item | Employer | Union', 'Employees on strike | 298 | 372', 'Jobs to be cut | 140 | 190 (incl. 50 temporary)')).toEqual([
    ['Employees on strike', '298 Employer', '372 Union'],
    ['Jobs to be cut', '140 Employer', '190 Union'],
  ]);
  expect(rowsOf('The two sides give different figures.', 'Item | Police | Organisers', 'People on the square | 900 | 2,500')).toEqual([
    ['People on the square', '900 Police', '2,500 Organisers'],
  ]);
});

test.each([
  ['equal numbers', POSITIONS, 'Item | Employer | Union', 'Employees on strike | 298 | 298'],
  ['what a side wants or would give', POSITIONS, 'Item | Employer | Union', 'Jobs that the party would accept losing | 120 | 30'],
  ['terms that are offered', POSITIONS, 'Item | Employer | Union', 'Severance, weeks for each year | 1 | 3'],
  ['people of two groups, without words for two sides', 'Injured on Monday, according to the ministry:', 'Town | Police | Protesters', 'Northport | 12 | 40'],
  ['columns that are nobody’s', POSITIONS, 'Item | 2022 | 2023', 'Employees on strike | 298 | 372'],
  ['a table after another sentence', 'The board met on Monday.', 'Item | Employer | Union', 'Employees on strike | 298 | 372'],
])('no dispute is listed for %s', (_, introduction, head, row) => {
  expect(rowsOf(introduction, head, row)).toEqual([]);
});
