import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { searchFilesAt } from '../../src/browser/search-files.ts';
import { ROOT_PATH } from '../../src/search/format/index.ts';

/** A server that answers each request with the `Cache-Control` that it was asked with. */
const server = createServer((request, response) => void response.end(request.headers['cache-control'] ?? 'none'));
beforeAll(() => once(server.listen(0, '127.0.0.1'), 'listening'));
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

// The values that Fetch prescribes: `max-age=0` to revalidate, `no-cache` to go past all caches.
test.each([
  ['a file may come from the cache', 'a/words/1', false, 'none'],
  ['the root is revalidated', ROOT_PATH, false, 'max-age=0'],
  ['the retry of a file goes past the cache', 'a/words/1', true, 'no-cache'],
  ['the retry of the root goes past the cache', ROOT_PATH, true, 'no-cache'],
])('%s', async (_, path, isRetry, expected) => {
  const folder = new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  expect(Buffer.from((await searchFilesAt(folder).fetchFile(path, isRetry)) as ArrayBuffer).toString()).toBe(expected);
});
