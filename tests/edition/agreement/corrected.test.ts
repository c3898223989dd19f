import { expect, test } from 'vitest';
import { rowsOf } from './edition-of.ts';

test('an account that was withdrawn later is marked in its row, which stays', () => {
  const rows = rowsOf(
    ['2024-05-02', 'Kabar', 'Ana Reyes denied on Thursday that the dam at Northport had been inspected in April.'],
    ['2024-05-03', 'Radio Coast', 'The dam at Northport had been inspected in April, Ivo Lind said.'],
    ['2024-05-06', 'Radio Coast', 'In Northport, Ivo Lind withdrew his claim that the dam had been inspected in April.'],
  );
  const accounts = rows
    .filter(({ kind }) => kind === 'denial')
    .flatMap((row) => row.accounts.map(({ source, correction }) => [source, correction?.kind ?? null]));
  expect(accounts).toContainEqual(['Ivo Lind', 'withdrawn']);
  expect(accounts).toContainEqual(['Ana Reyes', null]);
});

test('what two sources reported is not settled if one of them corrected its report', () => {
  const reports: Parameters<typeof rowsOf> = [
    ['2023-06-06', 'AFP', 'On 5 June 2023 the old bridge at Northport was closed by Ana Reyes after flooding damaged the pillars.'],
    [
      '2023-06-07',
      'Reuters',
      'Flooding had damaged pillars of the old bridge: Ana Reyes closed the bridge at Northport on 5 June 2023, and hundreds of commuters were turned back at dawn.',
    ],
  ];
  const settled = (rows: ReturnType<typeof rowsOf>) => rows.filter(({ state, day }) => state === 'settled' && day === '2023-06-05').length;
  expect(settled(rowsOf(...reports))).toBe(1);
  const corrects = (what: string): (typeof reports)[number] => ['2023-06-09', 'AFP', `Ana Reyes spoke in Northport. An earlier report said that ${what}.`];
  expect(settled(rowsOf(...reports, corrects('the old bridge was closed after flooding damaged its pillars; it stayed open')))).toBe(0);
  expect(settled(rowsOf(...reports, corrects('the old school was closed after a fire damaged its roof; it stayed open')))).toBe(1);
});
