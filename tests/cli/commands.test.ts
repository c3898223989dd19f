import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
const commands = Object.entries(scripts).flatMap(([name, script]) => {
  const [, file] = /^node (src\/cli\/[\w-]+\.ts)$/.exec(script) ?? [];
  return file === undefined ? [] : [{ name, file }];
});
/** Each is a program that loads what it needs: a busy machine takes its time. */
const PATIENCE = 120_000;

/** Run a command: its exit code, and what it wrote. */
function run(file: string, ...words: string[]): Promise<{ status: number; stdout: string; stderr: string }> {
  return new Promise((resolve) => {
    const child = execFile(process.execPath, [file, ...words], (error, stdout, stderr) => resolve({ status: Number(error?.code ?? 0), stdout, stderr }));
    child.stdin?.end();
  });
}

test('the commands of the README are among those that are walked', () => {
  expect(commands.map(({ name }) => name)).toEqual(expect.arrayContaining(['start', 'dev', 'build', 'serve', 'import', 'new', 'report', 'analyze', 'search']));
});

describe.concurrent.each(commands)('npm run $name', ({ name, file }) => {
  test(
    '--help says what it does, how it is used, with examples and exit codes, and no colours',
    async () => {
      const { stdout, stderr, status } = await run(file, '--help');
      expect([status, stderr]).toEqual([0, '']);
      expect(stdout).toMatch(/^[A-Z][^]*?\.\n/);
      expect(stdout).toContain(name === 'start' ? 'Usage: npm start' : `Usage: npm run ${name}`);
      expect(stdout).toMatch(/Examples?:\n {2}npm /);
      expect(stdout).toMatch(/Exit codes: 0 [^]*2 wrong usage/);
      expect(stdout).not.toContain('\x1b');
    },
    PATIENCE,
  );

  test(
    'an unknown option is named in a line, with the one that was meant',
    async () => {
      const { stdout, stderr, status } = await run(file, '--hlep');
      expect([status, stdout]).toEqual([2, '']);
      expect(stderr).toBe('There is no option --hlep. Did you mean “--help”?\nRun the command with --help to see how it is used.\n');
    },
    PATIENCE,
  );
});

test.concurrent.each([
  ['an option without its value', ['src/cli/report.ts', '--only'], '--only needs a value behind it.'],
  ['a value for an option that takes none', ['src/cli/report.ts', '--json=yes'], '--json takes no value.'],
  ['a word too many', ['src/cli/report.ts', 'all'], 'This command takes no “all”.'],
  ['a kind that there is not', ['src/cli/report.ts', '--only', 'maybe-on'], 'There is no kind “maybe-on”. Did you mean “maybe-one”?'],
  ['a kind of content that there is not', ['src/cli/new.ts', 'artcle'], 'There is no kind “artcle”. Did you mean “article”?'],
])(
  '%s is said in a line',
  async (_name, [file, ...words], message) => {
    const { stderr, status } = await run(file!, ...words);
    expect([status, stderr.split('\n')[0]]).toEqual([2, message]);
  },
  PATIENCE,
);
