import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openResultFile, resultPath } from '../../src/astro/result-file.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'dateline-results-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

/** Open the file as a new process does and get results by their keys. Returns the results, and the keys of those that had to be made. */
function run(head: string, keys: readonly string[]): { results: unknown[]; made: string[] } {
  const made: string[] = [];
  const file = openResultFile(root, head);
  const results = keys.map((key) =>
    file.get(key, () => {
      made.push(key);
      return { key, at: new Map([['x', undefined]]), list: [-0, 'ü'] };
    }),
  );
  file.save();
  return { results, made };
}

test('a result is made once, and the next process gets it unchanged', () => {
  const first = run('head', ['a', 'b']);
  const second = run('head', ['a', 'b']);
  expect([first.made, second.made]).toEqual([['a', 'b'], []]);
  expect(second.results).toStrictEqual(first.results);
});

test('a result is kept as it was made, even if its user changes it', () => {
  const file = openResultFile(root, 'head');
  file.get('a', () => ({ list: [1] })).list.push(2);
  file.save();
  expect(openResultFile(root, 'head').get('a', () => ({ list: [] as number[] }))).toEqual({ list: [1] });
});

test('results that the last build did not use are dropped', () => {
  run('head', ['a', 'b']);
  run('head', ['a']);
  expect(run('head', ['a', 'b']).made).toEqual(['b']);
});

test('results of other code or settings are not reused', () => {
  run('head', ['a']);
  expect(run('other', ['a']).made).toEqual(['a']);
});

test.each(['cut', 'altered', 'emptied'])('results in a file that was %s are not reused', (damage) => {
  run('head', ['a']);
  const bytes = readFileSync(resultPath(root));
  if (damage === 'altered') bytes[bytes.length - 3]! ^= 1;
  writeFileSync(resultPath(root), damage === 'cut' ? bytes.subarray(0, bytes.length - 5) : damage === 'emptied' ? '' : bytes);
  expect(run('head', ['a'])).toMatchObject({ made: ['a'] });
  expect(run('head', ['a']).made).toEqual([]);
});

test('if the file cannot be written, results are made again, without an error', () => {
  mkdirSync(`${resultPath(root)}.next`, { recursive: true });
  expect(run('head', ['a']).made).toEqual(['a']);
  expect(existsSync(resultPath(root))).toBe(false);
  expect(run('head', ['a']).made).toEqual(['a']);
});
