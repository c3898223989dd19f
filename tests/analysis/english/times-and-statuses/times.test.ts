import { describe, expect, test } from 'vitest';
import { splitSentences } from '../../../../src/analysis/english/sentences/index.ts';
import { findTimes } from '../../../../src/analysis/english/times/index.ts';
import type { Passage, TimeExpression } from '../../../../src/analysis/core/types.ts';
import { DAY } from './cases.ts';
import { daysAndHours } from './days-and-hours.ts';
import { daysAndLimits } from './days-and-limits.ts';
import { yearsAndPeriods } from './years-and-periods.ts';

/** Return the words of a time expression, and its EDTF if it is a range or a year before Christ, which TIMEX3 cannot express; else its TIMEX3 value. */
function lineOf({ surface, value, edtf, type }: TimeExpression): string {
  return `${surface} = ${edtf !== null && type === 'DATE' && /\/|^-/.test(edtf) ? edtf : value}`;
}

function timesOf(text: string, published: string): string[] {
  const passages = text.split('\n\n').map((paragraph): Passage => ({ kind: 'paragraph', text: paragraph, opaque: [] }));
  return findTimes(passages, splitSentences(passages), { published }).map(lineOf);
}

const KINDS = [yearsAndPeriods, daysAndHours, daysAndLimits].flatMap((cases) => Object.entries(cases));

describe.each(KINDS)('%s', (_kind, cases) => {
  test.each(cases)('%s', (text, times, published = DAY) => {
    expect(timesOf(text, published)).toEqual(times);
  });
});
