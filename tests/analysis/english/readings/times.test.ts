import { describe, expect, test } from 'vitest';
import { splitSentences } from '../../../../src/analysis/english/sentences/index.ts';
import { findTimes } from '../../../../src/analysis/english/times/index.ts';
import type { Passage, TimeExpression } from '../../../../src/analysis/core/types.ts';
import { daysAndLimits } from './days-and-limits.ts';
import { published as day, readings } from './times.ts';

/** Return the EDTF of a range or a year before Christ, which differ from TIMEX3; else the TIMEX3 value. */
function written({ surface, value, edtf, type }: TimeExpression): string {
  return `${surface} = ${edtf !== null && type === 'DATE' && /\/|^-/.test(edtf) ? edtf : value}`;
}

function timesOf(text: string, published: string): string[] {
  const passages = text.split('\n\n').map((paragraph): Passage => ({ kind: 'paragraph', text: paragraph, opaque: [] }));
  return findTimes(passages, splitSentences(passages), { published }).map(written);
}

describe.each(Object.entries({ ...readings, ...daysAndLimits }))('%s', (_, cases) => {
  test.each(cases)('%s', (text, times, published = day) => {
    expect(timesOf(text, published)).toEqual(times);
  });
});
