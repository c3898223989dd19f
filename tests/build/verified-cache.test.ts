import { existsSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { listFiles } from '../../src/build/list-files.ts';
import { openCache } from '../../src/build/verified-cache.ts';
import { temporaryFolder, writeFiles } from './temporary-folder.ts';

const CACHE = { 'data-store.json': '["articles"]', 'incremental-build.json': '{"a":1}', 'dist/a.html': 'page a', 'dist/b/index.html': 'page b' };

/** A cache as a build leaves it that went well. */
function sealedCache(): string {
  const folder = temporaryFolder();
  const cache = openCache(folder);
  writeFiles(folder, CACHE);
  cache.seal();
  return folder;
}

const kept = (folder: string) =>
  listFiles(folder)
    .filter((path) => path !== 'dateline-seal.json')
    .sort();

test('what a build has sealed is there for the next', () => {
  const folder = sealedCache();
  openCache(folder);
  expect(kept(folder)).toEqual(Object.keys(CACHE).sort());
});

test.each(Object.keys(CACHE))('%s, cut off, of other bytes or empty, is removed, and nothing else', (path) => {
  const file = (folder: string) => join(folder, path);
  for (const damage of [
    (folder: string) => truncateSync(file(folder), 3),
    (folder: string) => truncateSync(file(folder), 0),
    (folder: string) => writeFileSync(file(folder), readFileSync(file(folder), 'utf8').replace(/a/, 'e')),
  ]) {
    const folder = sealedCache();
    damage(folder);
    openCache(folder);
    expect(kept(folder)).toEqual(
      Object.keys(CACHE)
        .filter((other) => other !== path)
        .sort(),
    );
  }
});

test.each([
  ['no seal', (folder: string) => rmSync(join(folder, 'dateline-seal.json'))],
  ['half a seal', (folder: string) => truncateSync(join(folder, 'dateline-seal.json'), 20)],
  ['a seal of something else', (folder: string) => writeFileSync(join(folder, 'dateline-seal.json'), 'null')],
])('with %s nothing is trusted', (_, damage) => {
  const folder = sealedCache();
  damage(folder);
  openCache(folder);
  expect(kept(folder)).toEqual([]);
});

test('what a killed build has left is removed', () => {
  const folder = sealedCache();
  openCache(folder);
  writeFiles(folder, { 'dist/a.html': 'pag', 'dist/new.html': 'new', 'data-store.json.tmp': '[' });
  openCache(folder);
  expect(kept(folder)).toEqual(['data-store.json', 'dist/b/index.html', 'incremental-build.json']);
});

test('a page that a failed build wrote over is not taken for the one that the list of pages has', () => {
  const folder = sealedCache();
  const cache = openCache(folder);
  writeFiles(folder, { 'data-store.json': '["more articles"]', 'dist/a.html': 'another page a' });
  cache.seal();
  expect(kept(folder)).toEqual(['data-store.json', 'dist/b/index.html', 'incremental-build.json']);
  openCache(folder);
  expect(existsSync(join(folder, 'data-store.json'))).toBe(true);
});

test('a page that a build wrote over is kept when the list of pages was written too', () => {
  const folder = sealedCache();
  const cache = openCache(folder);
  writeFiles(folder, { 'incremental-build.json': '{"a":2}', 'dist/a.html': 'another page a' });
  cache.seal();
  openCache(folder);
  expect(kept(folder)).toEqual(Object.keys(CACHE).sort());
});

test('the first build needs no folder', () => {
  const folder = join(temporaryFolder(), 'none');
  openCache(folder).seal();
  expect(existsSync(folder)).toBe(false);
});
