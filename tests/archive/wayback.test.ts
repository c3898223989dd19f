import { afterEach, describe, expect, test } from 'vitest';
import { archiveAt, findCopy, RequestError, type RetryOptions, saveCopy, whyDead } from '../../src/archive/index.ts';
import { type ArchiveServer, availability, serve } from './archive-server.ts';

let server: ArchiveServer | undefined;
afterEach(() => server?.close());

const waits: number[] = [];
const retry: RetryOptions = { timeout: 1, attempts: 3, pause: 1, maxWait: 60, sleep: async (seconds) => void waits.push(seconds) };
const start = async (answer: Parameters<typeof serve>[0]) => {
  waits.length = 0;
  server = await serve(answer);
  return server;
};
const json = (text: string) => (_: unknown, response: { end: (text: string) => void }) => response.end(text);

describe('a copy that exists', () => {
  test('is requested for the nearest day, and gets an address with “https”', async () => {
    const { base, asked } = await start(json(availability('20230706112233')));
    expect(await findCopy('https://a.example/1?x=1&y=2', '2023-07-05', archiveAt(base), retry)).toEqual({
      url: 'https://web.archive.org/web/20230706112233/http://a.example/1',
      on: '2023-07-06',
    });
    expect(asked).toEqual(['GET /wayback/available?url=https%3A%2F%2Fa.example%2F1%3Fx%3D1%26y%3D2&timestamp=20230705']);
  });

  test.each([
    ['there is none', availability(null)],
    ['it is one of an error page', availability('20230706').replace('"200"', '"404"')],
  ])('is null if %s', async (_, answer) => {
    const { base } = await start(json(answer));
    expect(await findCopy('https://a.example/1', '2023-07-05', archiveAt(base), retry)).toBeNull();
  });

  test.each([
    ['no JSON', '<html>'],
    ['another answer', '{"a":1}'],
    ['an address that is not of the web', availability('20230706').replace('http://web', 'javascript:web')],
  ])('%s is reported as an answer of another kind', async (_, answer) => {
    const { base } = await start(json(answer));
    await expect(findCopy('https://a.example/1', '2023-07-05', archiveAt(base), retry)).rejects.toThrow('is not that of an Availability API');
  });
});

describe('retry', () => {
  const find = (base: string) => findCopy('https://a.example/1', '2023-07-05', archiveAt(base), retry);

  test('after 429 the next attempt comes after the time that the server asks for', async () => {
    const { base } = await start((_, response, count) =>
      count === 1 ? response.writeHead(429, { 'retry-after': '7' }).end() : response.end(availability('20230706')),
    );
    expect(await find(base)).toMatchObject({ on: '2023-07-06' });
    expect(waits).toEqual([7]);
  });

  test('if the server asks for more time than allowed, there is no other attempt', async () => {
    const { base, asked } = await start((_, response) => response.writeHead(429, { 'retry-after': '3600' }).end());
    await expect(find(base)).rejects.toThrow('it was asked too often (429), and asks for a pause of 3600 seconds: try again later');
    expect([asked.length, waits]).toEqual([1, []]);
  });

  test('failures of the server and lost connections are tried again, each time after a longer pause', async () => {
    const { base, asked } = await start((request, response, count) => (count === 1 ? void response.writeHead(503).end() : request.socket.destroy()));
    await expect(find(base)).rejects.toThrow(/^the connection failed .*\(attempt 3 of 3\)$/);
    expect([asked.length, waits]).toEqual([3, [1, 2]]);
  });

  test('a server that does not answer is given up after the timeout', async () => {
    const { base } = await start(() => {});
    const short = { ...retry, timeout: 0.05, attempts: 2 };
    await expect(findCopy('https://a.example/1', '2023-07-05', archiveAt(base), short)).rejects.toThrow('no answer within 0.05 seconds (attempt 2 of 2)');
  });
});

describe('a new copy', () => {
  const save = (base: string) => saveCopy('https://a.example/1?x=1', archiveAt(base), retry);

  test.each(['location', 'content-location'])('has its address from the header %s', async (header) => {
    const { base, asked } = await start((_, response) =>
      response.writeHead(header === 'location' ? 302 : 200, { [header]: '/web/20261129120000/https://a.example/1?x=1' }).end(),
    );
    expect(await save(base)).toEqual({ url: `${base}/web/20261129120000/https://a.example/1?x=1`, on: '2026-11-29' });
    expect(asked).toEqual(['GET /save/https://a.example/1?x=1']);
  });

  test('is reported as missing after a refusal, and after an answer without an address', async () => {
    const { base } = await start((_, response, count) => response.writeHead(count === 1 ? 403 : 200).end());
    await expect(save(base)).rejects.toThrow('the archive could not save it (403)');
    await expect(save(base)).rejects.toThrow(new RequestError('the archive does not say where the copy is'));
  });
});

describe('dead addresses', () => {
  test.each([
    [404, 'the server answers 404'],
    [410, 'the server answers 410'],
    [200, null],
    [301, null],
    [401, null],
  ])('%i: %s', async (status, expected) => {
    const { base, asked } = await start((_, response) => response.writeHead(status).end());
    expect(await whyDead(base, retry)).toBe(expected);
    expect(asked).toEqual(['HEAD /']);
  });

  test('a server that refuses HEAD is asked for the page', async () => {
    const { base, asked } = await start(({ method }, response) => response.writeHead(method === 'HEAD' ? 405 : 404).end());
    expect(await whyDead(base, retry)).toBe('the server answers 404');
    expect(asked).toEqual(['HEAD /', 'GET /']);
  });

  test('a server that cannot be reached is reported as dead', async () => {
    const { base, close } = await start(() => {});
    close();
    expect(await whyDead(base, retry)).toBe('the connection failed (ECONNREFUSED) (attempt 3 of 3)');
  });
});
