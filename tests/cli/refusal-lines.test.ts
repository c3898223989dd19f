import { expect, test } from 'vitest';
import { refusalLines } from '../../src/cli/refusal-lines.ts';

const refused = (count: number, reason: string, name = 'a') =>
  Array.from({ length: count }, (_, index) => ({ origin: `${name}${index + 1}.md`, reasons: [reason] }));

test('many files with the same reasons share one line', () => {
  const all = [...refused(40, 'no source'), ...refused(1, 'no text', 'b'), ...refused(3, 'no date', 'c')];
  expect(refusalLines(all, true)).toEqual([
    'Not imported: 40 files (a1.md, a2.md, a3.md and 37 more): no source.',
    'Not imported: b1.md: no text.',
    'Not imported: c1.md: no date.',
    'Not imported: c2.md: no date.',
    'Not imported: c3.md: no date.',
  ]);
  expect(refusalLines(all, false)).toHaveLength(44);
});

test('files that share only some of their reasons do not', () => {
  const all = [...refused(3, 'no source'), { origin: 'b.md', reasons: ['no source', 'no date'] }];
  expect(refusalLines(all, true)).toHaveLength(4);
});
