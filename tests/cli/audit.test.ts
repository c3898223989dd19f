import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { run } from '../../src/cli/audit.ts';
import { run as report } from '../../src/cli/report.ts';
import { temporaryFolder, writeFiles } from '../build/temporary-folder.ts';
import { testIo, testTerminal } from './test-io.ts';

const site = () =>
  temporaryFolder({
    'content/site.yaml': "name: Gazette\ndescription: D.\naddress: 'https://gazette.example'\n",
    'content/articles/bridge.md':
      '---\ntitle: The bridge\npublished: 2023-07-05\nsummary: S.\nsources: [{ name: N, published: 2023-07-05 }]\n---\nThe mayor of Northport, Ana Reyes, spoke in Lorn on Monday.\n',
  });
const auditFile = (root: string, kind: string) => readFileSync(join(root, `content/audits/${kind}-1.yaml`), 'utf8');

test('without a terminal the sample is printed with numbers, and nothing is written', async () => {
  const root = site();
  const io = testIo(root);
  expect(await run(['--only', 'names,dates'], io)).toBe(0);
  expect(io.out()).toContain(
    'dates 1  content/articles/bridge.md\n  The mayor of Northport, Ana Reyes, spoke in Lorn on [Monday].\n  → 3 July 2023 (2023-07-03), in an article from 5 July 2023\n',
  );
  expect(io.out()).toMatch(/^names: (\d+) of \1, seed 1\n/);
  expect(existsSync(join(root, 'content/audits'))).toBe(false);
});

test('answers in a file are written; an error is listed with the lines to paste until they are in the article; then the sample belongs to another edition', async () => {
  const root = site();
  writeFiles(root, { 'answers.txt': '# mine\ndates 1 wrong wrong-date 2023-06-26\nnames 1 right\n' });
  expect(await run(['--only', 'names,dates', '--by', 'Ana', '--answers', 'answers.txt'], testIo(root))).toBe(0);
  expect(auditFile(root, 'dates')).toContain('    verdict: wrong\n    error: wrong-date\n    right: 2023-06-26\n');
  const listed = testIo(root);
  expect(await report(['--only', 'audited-wrong'], listed)).toBe(0);
  expect(listed.out()).toContain(
    '    In content/articles/bridge.md:\n      overrides:\n        dates:\n          - { text: "Monday", date: 2023-06-26, reason: "…" }\n',
  );

  const article = readFileSync(join(root, 'content/articles/bridge.md'), 'utf8');
  writeFiles(root, {
    'content/articles/bridge.md': article.replace('---\nThe', 'overrides:\n  dates:\n    - { text: Monday, date: 2023-06-26, reason: R. }\n---\nThe'),
  });
  const corrected = testIo(root);
  expect(await report(['--only', 'audited-wrong'], corrected)).toBe(0);
  expect(corrected.out()).toBe('Nothing to look at.\n');
  const other = testIo(root);
  expect(await run(['--only', 'names', '--seed', '1'], other)).toBe(1);
  expect(other.err()).toMatch(/content\/audits\/names-1\.yaml is an audit of another edition .*: begin a new one with --seed 2\./);
});

test('answers that cannot be understood are reported with file and line, and none is written', async () => {
  const root = site();
  writeFiles(root, { 'answers.txt': 'dates 1 right\ndates 9 right\nname 1 right\ndates 1 rihgt\ndates 1 wrong\ndates 1 wrong no-date\n' });
  const io = testIo(root);
  expect(await run(['--by', 'Ana', '--answers', 'answers.txt'], io)).toBe(1);
  expect(io.err()).toContain('answers.txt:2:1  “9” is no number of the sample: it has 1 to 1.');
  expect(io.err()).toMatch(/answers\.txt:3:1 {2}There is no sample of “name” here, but of .*Did you mean “names”\?/);
  expect(io.err()).toContain('answers.txt:4:1  “rihgt” is no verdict: write right, wrong or doubtful. Did you mean “right”?');
  expect(io.err()).toContain('answers.txt:5:1  After “wrong” comes the kind of error, one of no-date, wrong-date, wrong-words; “” is none.');
  expect(io.err()).toContain('answers.txt:6:1  After “no-date” comes what is right, or “nothing”.');
  expect(existsSync(join(root, 'content/audits'))).toBe(false);
});

test('on a terminal verdicts are asked for, each is written at once, and a stopped audit is continued', async () => {
  const root = site();
  const terminal = testTerminal();
  const io = testIo(root, { terminal });
  const running = run(['--only', 'names', '--by', 'Ana'], io);
  await vi.waitFor(() => expect(terminal.shown()).toContain('r right, w wrong'), 30_000);
  terminal.type('r\r');
  await vi.waitFor(() => expect(auditFile(root, 'names')).toContain('verdict: right'), 5_000);
  terminal.type('w\r1\rnothing\r');
  await vi.waitFor(() => expect(auditFile(root, 'names')).toContain('error: no-name'), 5_000);
  terminal.type('\r');
  expect(await running).toBe(0);
  expect(io.out()).toContain('Stopped. Run the command again to go on.');

  const again = testIo(root);
  await run(['--only', 'names'], again);
  expect(again.out()).not.toContain('names 1  ');
  expect(again.out()).not.toContain('names 2  ');
  expect(again.out()).toContain('names 3  ');
});
