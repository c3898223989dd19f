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

/** Ask a new process's cache for results by their keys; returns them with the keys of those that were made. */
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

test('a result is made once, and comes back as it was', () => {
  const first = run('head', ['a', 'b']);
  const second = run('head', ['a', 'b']);
  expect([first.made, second.made]).toEqual([['a', 'b'], []]);
  expect(second.results).toStrictEqual(first.results);
});

test('a result that its user changed is kept as it was made', () => {
  const file = openResultFile(root, 'head');
  file.get('a', () => ({ list: [1] })).list.push(2);
  file.save();
  expect(openResultFile(root, 'head').get('a', () => ({ list: [] as number[] }))).toEqual({ list: [1] });
});

test('what the last build did not ask for is dropped', () => {
  run('head', ['a', 'b']);
  run('head', ['a']);
  expect(run('head', ['a', 'b']).made).toEqual(['b']);
});

test('of other code or settings nothing is taken', () => {
  run('head', ['a']);
  expect(run('other', ['a']).made).toEqual(['a']);
});

test.each(['cut', 'altered', 'emptied'])('of a file that was %s nothing is taken', (what) => {
  run('head', ['a']);
  const bytes = readFileSync(resultPath(root));
  if (what === 'altered') bytes[bytes.length - 3]! ^= 1;
  writeFileSync(resultPath(root), what === 'cut' ? bytes.subarray(0, bytes.length - 5) : what === 'emptied' ? '' : bytes);
  expect(run('head', ['a'])).toMatchObject({ made: ['a'] });
  expect(run('head', ['a']).made).toEqual([]);
});

test('a file that cannot be written costs time only', () => {
  mkdirSync(`${resultPath(root)}.next`, { recursive: true });
  expect(run('head', ['a']).made).toEqual(['a']);
  expect(existsSync(resultPath(root))).toBe(false);
  expect(run('head', ['a']).made).toEqual(['a']);
});
