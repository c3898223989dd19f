import { expect, test } from 'vitest';
import { auditResults, drawSample, nextSeed, findingsWithoutVerdict, withVerdict } from '../../src/audit/index.ts';
import { BODIES, editionOf } from './samples.ts';

const { edition } = editionOf(BODIES);
const sample = drawSample(edition, 'names', 1, 3);
const first = withVerdict(sample, undefined, { number: 2, verdict: 'right' }, 'Ana', '2023-07-05');

test('a verdict is put on its finding, and one on the same finding replaces it', () => {
  expect(first).toMatchObject({
    kind: 'names',
    by: 'Ana',
    edition: edition.id,
    articles: 2,
    drawn: 3,
    sample: [{ number: 2, ...sample.items[1], verdict: 'right' }],
  });
  expect(findingsWithoutVerdict(sample, first)).toEqual([1, 3]);
  const again = withVerdict(sample, first, { number: 2, verdict: 'doubtful', note: 'N.' }, 'Bo', '2023-07-06');
  expect(again.sample).toHaveLength(1);
  expect(again).toMatchObject({ by: 'Bo', on: '2023-07-06', sample: [{ verdict: 'doubtful', note: 'N.' }] });
});

test('an unfinished audit of this edition keeps its seed; after it, and in another edition, the seed is the next number', () => {
  const begun = { ...first, id: 'names-1' };
  const done = { ...begun, drawn: 1 };
  expect(nextSeed([], edition.id, ['names'])).toBe(1);
  expect(nextSeed([begun], edition.id, ['names'])).toBe(1);
  expect(nextSeed([done], edition.id, ['names'])).toBe(2);
  expect(nextSeed([done], edition.id, ['names', 'dates'])).toBe(1);
  expect(nextSeed([begun], 'ffffffffffffffff', ['names'])).toBe(2);
});

test('results count verdicts, a doubtful one as not right, and link to the sentence or else the article, if it still exists', () => {
  const wrong = withVerdict(sample, first, { number: 1, verdict: 'wrong', error: 'no-name', right: 'nothing' }, 'Ana', '2023-07-05');
  const audit = { ...withVerdict(sample, wrong, { number: 3, verdict: 'doubtful' }, 'Ana', '2023-07-05'), id: 'names-1' };
  const [result] = auditResults([audit], edition);
  expect(result).toMatchObject({ right: 1, wrong: 1, doubtful: 1, read: 3, isCurrent: true, onLabel: '5 July 2023' });
  expect(result!.interval[0]).toBeCloseTo(0.0615, 3);
  expect(result!.errors).toMatchObject([{ error: 'no-name', words: 'not a name', verdicts: [{ right: 'nothing' }] }]);
  const { article, id } = sample.items[0]!;
  expect(result!.errors[0]!.verdicts[0]!.href).toBe(`/articles/${article}/#${id}`);
  const elsewhere = auditResults([{ ...audit, edition: 'ffffffffffffffff', sample: audit.sample.map((one) => ({ ...one, id: 's-gone' })) }], edition)[0]!;
  expect(elsewhere.isCurrent).toBe(false);
  expect(elsewhere.doubts[0]!.href).toBe(`/articles/${sample.items[2]!.article}/`);
  expect(auditResults([audit], { ...edition, articles: [] })[0]!.doubts[0]!.href).toBeNull();
});
