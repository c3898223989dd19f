import { expect, test } from 'vitest';
import { titleOfRole } from '../../../../src/analysis/english/identity/index.ts';

test.each([
  ['governor of Selm Oblast', 'governor'],
  ['governor, Selm Oblast', 'governor'],
  ['Russia’s Defence Minister', 'Defence Minister'],
  ['deputy head for water systems', 'deputy head'],
  ['miner until 2019', 'miner'],
  ['inspector', 'inspector'],
  // The words of a title may begin with letters of a preposition.
  ['officer', 'officer'],
  ['forest ranger', 'forest ranger'],
])('the title of “%s” is “%s”', (role, title) => expect(titleOfRole(role)).toBe(title));
