import { expect, test } from 'vitest';
import { isClause } from '../../../../src/analysis/english/claims/index.ts';
import { passagesOf, readClaims } from './read.ts';

test.each([
  'that it was over',
  'what he expects of them',
  'its formation has begun',
  'armed groups crossed the border',
  'Belgorod has seven battalions',
  'the men were to be paid',
  'they should spend a week in trenches',
])('“%s” can be read alone', (content) => expect(isClause(content)).toBe(true));

test.each([
  'lawful governance',
  'to belong to them',
  'as one more in a pattern',
  'as a practical example of coordinated defence preparedness',
  'the armed groups',
  'seven battalions of residents',
  '',
])('“%s” needs its sentence', (content) => expect(isClause(content)).toBe(false));

test.each([
  ['with its complement', 'Sources in the ministry, who were not named, gave an account. They said that it was over.', 'Sources in the ministry'],
  ['with a name in it', 'Officials of the Harbour Authority met on Monday. They said that it was over.', 'Officials of the Harbour Authority'],
  ['without one', 'Observers gave an account. They said that it was over.', 'Observers'],
  ['without a complement that has no end', 'Sources in Northport, Northport and Northport gave an account. They said that it was over.', 'Sources'],
])('a group to which “they” refers is named %s', (_, text, name) => {
  expect(readClaims(passagesOf(text)).claims.map(({ sourceName }) => sourceName)).toEqual([name]);
});
