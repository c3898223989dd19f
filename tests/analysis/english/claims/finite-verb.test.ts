import { expect, test } from 'vitest';
import { isClause } from '../../../../src/analysis/english/claims/index.ts';

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
