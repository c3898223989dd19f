import { describe, expect, test } from 'vitest';
import { type AuditFile, readAudits, writeAudit } from '../../../src/collections/audits/index.ts';
import { temporaryFolder } from '../../build/temporary-folder.ts';

const HEAD = 'kind: names\nby: Ana Reyes\non: 2023-07-05\nedition: 0123456789abcdef\narticles: 1\nseed: 1\nof: 9\ndrawn: 2\nsample:\n';
const finding = (number: number, more: string) =>
  `  - number: ${number}\n    article: bridge\n    id: s-1\n    sentence: Lorn is shut.\n    words: Lorn\n    at: 0\n    read: "place: Lorn"\n${more}`;

const problemsOf = async (text: string) => {
  const { audits, problems } = await readAudits(temporaryFolder({ 'content/audits/names-1.yaml': text }));
  return { count: audits.length, problems: problems.map(({ file, line, column, message }) => `${file}:${line}:${column} ${message}`) };
};

test('a valid audit is read by the name of its file', async () => {
  const root = temporaryFolder({ 'content/audits/names-1.yaml': HEAD + finding(1, '    verdict: right\n') });
  expect(await readAudits(root)).toMatchObject({ audits: [{ id: 'names-1', by: 'Ana Reyes', sample: [{ verdict: 'right' }] }], problems: [] });
});

test('a site without audits needs no folder', async () => {
  expect(await readAudits(temporaryFolder({}))).toEqual({ audits: [], problems: [] });
});

test('what is written is read again as it was, in the order of the sample', async () => {
  const root = temporaryFolder({});
  const item = { article: 'bridge', id: 's-1', sentence: 'Lorn: “it” is #1.\nYes', words: 'Lorn', at: 0, read: 'place: Lorn' };
  const audit: AuditFile = {
    kind: 'names',
    by: 'Ana Reyes',
    on: '2023-07-05',
    edition: '0123456789abcdef',
    articles: 1,
    seed: 3,
    of: 9,
    drawn: 2,
    sample: [
      { number: 2, ...item, verdict: 'wrong', error: 'no-name', right: 'nothing' },
      { number: 1, ...item, verdict: 'right' },
    ],
  };
  expect(writeAudit(root, audit)).toBe('content/audits/names-3.yaml');
  const { audits, problems } = await readAudits(root);
  expect(problems).toEqual([]);
  expect(audits).toEqual([{ ...audit, id: 'names-3', sample: audit.sample.toReversed() }]);
});

describe('a problem is reported with file, line and column, and what to do', () => {
  const at = 'content/audits/names-1.yaml';
  test.each([
    [
      'an unknown verdict',
      finding(1, '    verdict: rigth\n'),
      `${at}:17:14 “sample.0.verdict” is not right: “rigth” is none of right, wrong, doubtful. Did you mean “right”?`,
    ],
    ['a wrong finding without its kind of error', finding(1, '    verdict: wrong\n    right: nothing\n'), `${at}:17:14 “wrong” needs “error” beside it`],
    ['a wrong finding without what is right', finding(1, '    verdict: wrong\n    error: no-name\n'), `${at}:17:14 “wrong” needs “right” beside it`],
    [
      'an error of another kind',
      finding(1, '    verdict: wrong\n    error: no-date\n    right: nothing\n'),
      `${at}:18:12 “error” is not right: among names there is no “no-date”, but no-name, wrong-type, wrong-entity, wrong-words. Did you mean “no-name”?`,
    ],
    ['what is right for a right finding', finding(1, '    verdict: right\n    right: nothing\n'), `${at}:18:12 “right” goes with the verdict “wrong” only`],
    ['a number twice', finding(1, '    verdict: right\n') + finding(1, '    verdict: right\n'), `${at}:18:13 Number 1 of the sample occurs twice`],
    ['a number outside the sample', finding(3, '    verdict: right\n'), `${at}:10:13 “number” is 3, and the sample has 2`],
    [
      'a second sentence for a finding that is no join',
      finding(1, '    verdict: right\n    other: { article: a, id: s, sentence: S }\n'),
      `${at}:18:12 “other”, a second sentence, is what a join has`,
    ],
    ['an unknown field', finding(1, '    verdict: right\n    remark: R\n'), `${at}:18:5 `],
  ])('%s', async (_, sample, expected) => {
    const { count, problems } = await problemsOf(HEAD + sample);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(expected);
    expect(count).toBeLessThanOrEqual(1);
  });
});
