import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { runChecks } from '../../src/cli/check.ts';
import { testIo } from './test-io.ts';

let root: string;
beforeEach(() => void (root = mkdtempSync(join(tmpdir(), 'dateline-check-'))));
afterEach(() => rmSync(root, { recursive: true }));

function program(name: string, text: string): string {
  writeFileSync(join(root, name), text);
  return name;
}

test('all checks run, even after one that fails or is killed; those that failed are named at the end', async () => {
  const io = testIo(root);
  const well = program('well.js', "console.log('well', process.argv[2])");
  const code = await runChecks(
    [
      ['types', program('wrong.js', 'process.exitCode = 3')],
      ['format', program('killed.js', "process.kill(process.pid, 'SIGKILL')")],
      ['links', well, '--all'],
    ],
    io,
  );
  expect(code).toBe(1);
  expect(io.out()).toBe('\nChecking types\n\nChecking format\n\nChecking links\nwell --all\n\nSomething is wrong with: types, format.\n');
  const quiet = testIo(root);
  expect(await runChecks([['links', well]], quiet)).toBe(0);
  expect(quiet.out()).toMatch(/\nAll is well\.\n$/);
});

test('control characters in the output of a program are escaped, in both of its streams', async () => {
  const io = testIo(root);
  const hostile = String.raw`'a\u001b[2Jb\u202Ec'`;
  await runChecks([['lint', program('hostile.js', `console.log(${hostile}); console.error(${hostile});`)]], io);
  expect(io.out()).toContain(String.raw`a\u001b[2Jb\u202ec`);
  expect(io.err()).toBe(`${String.raw`a\u001b[2Jb\u202ec`}\n`);
});

test('programs are run without colours, whatever the terminal', async () => {
  const io = testIo(root);
  Object.assign(io, { env: { FORCE_COLOR: '3' } });
  await runChecks([['lint', program('colours.js', 'console.log(process.env.NO_COLOR, process.env.FORCE_COLOR)')]], io);
  expect(io.out()).toContain('\n1 undefined\n');
});
