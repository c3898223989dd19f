import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fetchText } from '../../src/browser/fetch-text.ts';
import { searchFilesAt } from '../../src/browser/search-files.ts';
import { createSearch } from '../../src/search/query/create-search.ts';

/** A server that accepts every request and never answers, or never finishes. */
const server = createServer((_, response) => void server.emit('asked', response));
let folder: URL;
/** Trigger all pending timeouts, as the clock would. */
let expireTimeouts: () => void;
/** The milliseconds of all timeouts that were set. */
let timeouts: number[];

beforeEach(async () => {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  folder = new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  const clocks: AbortController[] = [];
  timeouts = [];
  expireTimeouts = () => clocks.forEach((clock) => clock.abort(new DOMException('The operation timed out.', 'TimeoutError')));
  vi.spyOn(AbortSignal, 'timeout').mockImplementation((milliseconds) => {
    const clock = new AbortController();
    clocks.push(clock);
    timeouts.push(milliseconds);
    return clock.signal;
  });
});

afterEach(async () => {
  vi.restoreAllMocks();
  server.closeAllConnections();
  server.close();
  await once(server, 'close');
});

/** Return an object whose `state` is that of a promise at any time: `pending`, `fulfilled` or the name of the error. `settled` resolves to the outcome. */
function watch(promise: Promise<unknown>): { state: string; settled: Promise<unknown> } {
  const watched = { state: 'pending', settled: Promise.resolve() as Promise<unknown> };
  watched.settled = promise.then(
    () => (watched.state = 'fulfilled'),
    (error: unknown) => {
      watched.state = error instanceof DOMException ? error.name : String(error);
      return error;
    },
  );
  return watched;
}

/** Resolve to the response of the next request, once it has arrived. */
async function nextRequest(): Promise<ServerResponse> {
  const [response] = (await once(server, 'asked')) as [ServerResponse];
  return response;
}

describe.each([
  ['a file of the timeline', 30_000, () => fetchText(new URL('index.json', folder))],
  ['a file of the search', 8_000, () => searchFilesAt(folder).fetchFile('a/words/1', false)],
] as const)('%s', (_, timeout, fetchFile) => {
  test(`is waited for ${timeout / 1000} seconds and no longer`, async () => {
    const request = nextRequest();
    const answer = watch(fetchFile());
    await request;
    expect(timeouts).toEqual([timeout]);
    expect(answer.state).toBe('pending');
    expireTimeouts();
    await answer.settled;
    expect(answer.state).toBe('TimeoutError');
  });

  test('is not waited for any longer if it stops halfway', async () => {
    const request = nextRequest();
    const answer = watch(fetchFile());
    const response = await request;
    response.writeHead(200, { 'content-length': '1000' });
    await new Promise((sent) => response.write('half of it', sent));
    expect(answer.state).toBe('pending');
    expireTimeouts();
    await answer.settled;
    expect(answer.state).toBe('TimeoutError');
  });

  test('that arrived in time is kept', async () => {
    const request = nextRequest();
    const answer = watch(fetchFile());
    (await request).end('all of it');
    await answer.settled;
    expireTimeouts();
    expect(answer.state).toBe('fulfilled');
  });
});

test('a search that timed out reports that the index is unreachable; the next one tries again', async () => {
  const search = createSearch(searchFilesAt(folder));
  const first = nextRequest();
  const answer = watch(search.search('gladkov'));
  await first;
  expireTimeouts();
  expect(await answer.settled).toMatchObject({ reason: 'unreachable', cause: { name: 'TimeoutError' } });

  const anew = nextRequest();
  const next = watch(search.search('gladkov'));
  await anew;
  expect(next.state).toBe('pending');
});

test('after a timeout further files of the search are waited for two seconds, also if another one arrives in between', async () => {
  const { fetchFile } = searchFilesAt(folder);
  /** Ask for a file. Returns the timeout that was set at once: a search of an earlier test may still set others. */
  const ask = (path: string) => {
    const place = timeouts.length;
    const answer = watch(fetchFile(path, false));
    return { answer, timeout: timeouts[place] };
  };
  const request = nextRequest();
  const late = ask('a/words/1');
  await request;
  expireTimeouts();
  await late.answer.settled;

  const response = nextRequest();
  const arrived = ask('a/names/1');
  (await response).end('all of it');
  await arrived.answer.settled;
  expect(arrived.answer.state).toBe('fulfilled');
  expect([late.timeout, arrived.timeout, ask('a/postings/1').timeout]).toEqual([8_000, 2_000, 2_000]);
});
