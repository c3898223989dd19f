import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { MAX_REPORT_LINES, writeReport } from '../../src/cli/write-report.ts';
import { main, SUBCOMMANDS } from '../../src/cli/main.ts';
import { createOutput } from '../../src/cli/output.ts';
import { testIo } from './test-io.ts';

/** An escape sequence that clears the screen, a bell, a C1 control, a right-to-left override and an isolate. */
const HOSTILE = 'a\u001b[2Jb\u0007c\u009bd\u202Ee\u2066f';
const CONTROLS = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/;

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'dateline-output-'));
  mkdirSync(join(root, 'content/articles'), { recursive: true });
  writeFileSync(join(root, 'content/site.yaml'), "name: A\ndescription: B.\naddress: 'https://a.example'\ntimeZone: UTC\n");
});
afterEach(() => rmSync(root, { recursive: true }));

function put(path: string, text: string): string {
  writeFileSync(join(root, path), text);
  return path;
}

/** Calls of each subcommand that print a hostile name or text. */
const CALLS: Record<string, () => string[]> = {
  start: () => [`--${HOSTILE}`],
  dev: () => [`--${HOSTILE}`],
  build: () => [`--${HOSTILE}`],
  compile: () => [`--${HOSTILE}`],
  serve: () => [`--${HOSTILE}`],
  new: () => [HOSTILE],
  import: () => ['--dry-run', put(`${HOSTILE}.md`, '---\ntitle: Without a day\n---\nA text.\n')],
  report: () => {
    put(`content/articles/${HOSTILE}.md`, `---\ntitle: ${HOSTILE}\n---\n`);
    return [];
  },
  audit: () => [`--${HOSTILE}`],
  archive: () => [`--${HOSTILE}`],
  analyze: () => [put(`${HOSTILE}.txt`, `The mayor, Anna ${HOSTILE}, spoke on Monday.`), '--published', '2023-07-05'],
  chronicle: () => [HOSTILE],
  search: () => ['--folder', HOSTILE, 'x'],
  mcp: () => ['--folder', HOSTILE],
  check: () => [`--${HOSTILE}`],
  schemas: () => [`--${HOSTILE}`],
};

test('every subcommand has a call here', () => expect(Object.keys(CALLS)).toEqual(Object.keys(SUBCOMMANDS)));

test.each(Object.keys(CALLS))('%s escapes control characters', async (name) => {
  const io = testIo(root);
  await main([name, ...CALLS[name]!()], io);
  expect(io.out() + io.err()).toContain(String.raw`\u001b[2Jb\u0007c\u009bd\u202ee\u2066f`);
  expect(io.out() + io.err()).not.toMatch(CONTROLS);
});

test('an unknown subcommand is printed escaped', async () => {
  const io = testIo(root);
  await main([HOSTILE], io);
  expect(io.err()).toContain(String.raw`there is no command “a\u001b[2J`);
});

test('control characters in JSON output are escaped', async () => {
  const io = testIo(root);
  await main(['analyze', '--json', '--published', '2023-07-05', put('text.txt', 'On Monday \u202Eit\u009b rained.')], io);
  expect(io.out()).not.toMatch(CONTROLS);
  expect(JSON.stringify(JSON.parse(io.out()))).toContain('On Monday');
});

test('an overwritten line begins with the clearing sequence, and contains no other control character', () => {
  let written = '';
  createOutput({ write: (text) => (written += text) }).overwrite(`1 of 2: ${HOSTILE}`);
  expect(written).toBe(String.raw`${'\r\u001b[K'}1 of 2: a\u001b[2Jb\u0007c\u009bd\u202ee\u2066f`);
});

test('a long report is cut; it names the number of further lines and the file that has all', () => {
  const io = testIo(root);
  const lines = Array.from({ length: MAX_REPORT_LINES + 3 }, (_, index) => `line ${index + 1} ${index === MAX_REPORT_LINES + 2 ? '\u001b[2J' : ''}`.trim());
  writeReport(lines, io.stdout, root, 'import');
  const printed = io.out().trimEnd().split('\n');
  expect(printed).toHaveLength(MAX_REPORT_LINES + 1);
  expect(printed.at(-1)).toBe(`… and 3 more lines. All ${MAX_REPORT_LINES + 3} are in .stage/reports/import.txt.`);
  const complete = readFileSync(join(root, '.stage/reports/import.txt'), 'utf8');
  expect(complete.split('\n')).toHaveLength(MAX_REPORT_LINES + 4);
  expect(complete.endsWith(`\nline ${MAX_REPORT_LINES + 3} \\u001b[2J\n`)).toBe(true);
});

test('a short report is written completely, without a file', () => {
  const io = testIo(root);
  writeReport(['a', 'b'], io.stdout, root, 'import');
  expect(io.out()).toBe('a\nb\n');
  expect(() => readFileSync(join(root, '.stage/reports/import.txt'))).toThrow('ENOENT');
});

test('a summary of a report names the file with all lines', () => {
  const io = testIo(root);
  writeReport(['2 files: bad'], io.stdout, root, 'import', ['a: bad', 'b: bad']);
  expect(io.out()).toBe('2 files: bad\nAll 2 are in .stage/reports/import.txt.\n');
  expect(readFileSync(join(root, '.stage/reports/import.txt'), 'utf8')).toBe('a: bad\nb: bad\n');
});
