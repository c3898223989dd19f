import { expect, test } from 'vitest';
import { FileCache } from '../../src/search/query/file-cache.ts';

/** Create a cache of 100 bytes. Returns it, a function that reads a file of a given size through it, and the growing list of the files that were loaded. */
function makeCache() {
  const cache = new FileCache(100);
  const loaded: string[] = [];
  const read = (path: string, bytes: number) =>
    cache.get(path, () => {
      loaded.push(path);
      return Promise.resolve({ content: `content of ${path}`, bytes });
    });
  return { cache, read, loaded };
}

test('a file is loaded once, also while it is being loaded', async () => {
  const { read, loaded } = makeCache();
  expect(await Promise.all([read('a', 10), read('a', 10)])).toEqual(['content of a', 'content of a']);
  await read('a', 10);
  expect(loaded).toEqual(['a']);
});

test('files are kept up to the total size, however many they are', async () => {
  const { read, loaded } = makeCache();
  const paths = Array.from({ length: 50 }, (_, index) => `small-${index}`);
  for (const path of [...paths, ...paths]) await read(path, 2);
  expect(loaded).toEqual(paths);
});

test('beyond the total size, the least recently used file is evicted', async () => {
  const { read, loaded } = makeCache();
  await read('a', 40);
  await read('b', 40);
  await read('a', 40);
  await read('c', 40);
  loaded.length = 0;
  await read('a', 40);
  await read('c', 40);
  expect(loaded).toEqual([]);
  await read('b', 40);
  expect(loaded).toEqual(['b']);
});

test('a file that is larger than the cache is read, but not kept', async () => {
  const { read, loaded } = makeCache();
  expect(await read('large', 500)).toBe('content of large');
  await read('large', 500);
  expect(loaded).toEqual(['large', 'large']);
});

test('a file that could not be loaded is loaded again at the next request', async () => {
  const { cache, read } = makeCache();
  await expect(cache.get('a', () => Promise.reject(new Error('offline')))).rejects.toThrow('offline');
  expect(await read('a', 10)).toBe('content of a');
});
