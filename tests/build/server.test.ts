import { createHash } from 'node:crypto';
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { request, type IncomingHttpHeaders } from 'node:http';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, onTestFinished, test } from 'vitest';
import { startServer, type ServerOptions } from '../../src/build/server.ts';
import { temporaryFolder, writeFiles } from './temporary-folder.ts';

const LONG = 'On 1 June 2023 the town was shelled. '.repeat(200);
const NOISE = createHash('sha512').update('noise').digest();

const SITE = {
  'index.html': '<p>Home</p>',
  'articles/shelling/index.html': `<p>${LONG}</p>`,
  'articles/ім/index.html': '<p>Name</p>',
  '404.html': '<p>Not here</p>',
  'feed.xml': '<feed/>',
  'edition.json': '{}',
  'empty/notes.txt': 'x',
  'photo.png': Buffer.concat(Array.from({ length: 100 }, () => NOISE)),
  '_astro/page.x1.css': 'p{}',
  '.secret': 'secret',
  _headers: '/*\n  X-Frame: none\n/_astro/*\n  Cache-Control: public, immutable\n/feed.xml\n  Content-Type: application/atom+xml\n',
};

interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

interface RequestOptions {
  method?: string;
  headers?: Record<string, string>;
}

/** Serve a site for the duration of the test. Returns its folder, its URL, and a function that sends requests with the target exactly as given. */
async function serve(
  options: Partial<ServerOptions> = {},
): Promise<{ folder: string; url: string; ask: (target: string, request?: RequestOptions) => Promise<Answer> }> {
  const folder = options.folder ?? temporaryFolder(SITE);
  const server = await startServer({ folder, port: 0, ...options });
  onTestFinished(() => server.close());
  const { hostname, port } = new URL(server.url);
  const ask = (path: string, { method = 'GET', headers = {} }: RequestOptions = {}) =>
    new Promise<Answer>((resolve, reject) => {
      const asked = request({ host: hostname.replace(/[[\]]/g, ''), port, path, method, headers, agent: false }, (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('end', () => resolve({ status: response.statusCode!, headers: response.headers, body: Buffer.concat(parts) }));
      });
      asked.on('error', reject);
      asked.end();
    });
  return { folder, url: server.url, ask };
}

describe('pages and files', () => {
  test.each([
    ['/', 'text/html; charset=utf-8', '<p>Home</p>'],
    ['/?q=x', 'text/html; charset=utf-8', '<p>Home</p>'],
    ['/articles/%D1%96%D0%BC/', 'text/html; charset=utf-8', '<p>Name</p>'],
    ['/edition.json', 'application/json; charset=utf-8', '{}'],
    ['/_astro/page.x1.css', 'text/css; charset=utf-8', 'p{}'],
    ['http://localhost/edition.json?x', 'application/json; charset=utf-8', '{}'],
  ])('%s', async (target, type, body) => {
    const { ask } = await serve();
    const answer = await ask(target);
    expect([answer.status, answer.headers['content-type'], answer.body.toString()]).toEqual([200, type, body]);
  });

  test('a folder without a slash redirects to the one with it, keeping the query', async () => {
    const { ask } = await serve();
    const answer = await ask('/articles/%D1%96%D0%BC?q=a');
    expect([answer.status, answer.headers.location]).toEqual([307, '/articles/%D1%96%D0%BC/?q=a']);
  });

  test('a missing file gives 404.html with status 404', async () => {
    const { ask } = await serve();
    for (const target of ['/gone/', '/gone', '/empty/', '/empty', '/edition.json/', '/%zz', '//articles/shelling']) {
      const answer = await ask(target);
      expect([target, answer.status, answer.body.toString()]).toEqual([target, 404, '<p>Not here</p>']);
    }
  });

  test('a site without 404.html still answers 404', async () => {
    const { ask } = await serve({ folder: temporaryFolder({ 'index.html': '' }) });
    expect((await ask('/gone')).status).toBe(404);
  });

  test('HEAD has the headers of GET and no body', async () => {
    const { ask } = await serve();
    const [get, head] = [await ask('/articles/shelling/'), await ask('/articles/shelling/', { method: 'HEAD' })];
    expect(head.status).toBe(200);
    expect(head.body.length).toBe(0);
    expect({ ...head.headers, date: '' }).toEqual({ ...get.headers, date: '' });
  });

  test.each(['POST', 'PUT', 'DELETE', 'OPTIONS'])('%s is refused', async (method) => {
    const { ask } = await serve();
    const answer = await ask('/', { method });
    expect([answer.status, answer.headers.allow]).toEqual([405, 'GET, HEAD']);
  });
});

describe('headers', () => {
  test('are those of the _headers file, on 404, too', async () => {
    const { ask } = await serve();
    for (const target of ['/', '/_astro/page.x1.css', '/gone']) expect((await ask(target)).headers['x-frame'], target).toBe('none');
  });

  test('a rule decides how long a file is cached; others are revalidated, and so are missing ones', async () => {
    const { ask } = await serve();
    expect((await ask('/_astro/page.x1.css')).headers['cache-control']).toBe('public, immutable');
    expect((await ask('/')).headers['cache-control']).toBe('no-cache');
    expect((await ask('/_astro/gone.css')).headers['cache-control']).toBe('no-cache');
  });

  test('a rule applies to the whole path, as on hosts, also in a subfolder', async () => {
    const rules = '/_astro/*\n  X-Where: root\n/news/_astro/*\n  X-Where: news\n';
    const { ask } = await serve({ folder: temporaryFolder({ ...SITE, _headers: rules }), base: '/news/' });
    expect((await ask('/news/_astro/page.x1.css')).headers['x-where']).toBe('news');
  });

  test('a rule can set the media type', async () => {
    const { ask } = await serve();
    expect((await ask('/feed.xml')).headers['content-type']).toBe('application/atom+xml');
  });
});

describe('compression', () => {
  test.each([
    ['br', 'br'],
    ['gzip, deflate, br, zstd', 'br'],
    ['gzip', 'gzip'],
    ['GZIP', 'gzip'],
    ['*', 'br'],
    ['br;q=0, gzip', 'gzip'],
    ['br;q=0, *', 'gzip'],
    ['br;q=0.0,gzip;q=0.5', 'gzip'],
    ['deflate', undefined],
    ['', undefined],
  ])('Accept-Encoding: %s', async (header, encoding) => {
    const { ask } = await serve();
    const answer = await ask('/articles/shelling/', { headers: { 'accept-encoding': header } });
    expect(answer.headers['content-encoding']).toBe(encoding);
    expect(answer.headers.vary).toBe('Accept-Encoding');
    expect(answer.headers['content-length']).toBe(String(answer.body.length));
    const plain = encoding === 'br' ? brotliDecompressSync(answer.body) : encoding === 'gzip' ? gunzipSync(answer.body) : answer.body;
    expect(plain.toString()).toBe(SITE['articles/shelling/index.html']);
    if (encoding !== undefined) expect(answer.body.length).toBeLessThan(plain.length / 10);
  });

  test('images are sent as they are', async () => {
    const { ask } = await serve();
    const answer = await ask('/photo.png', { headers: { 'accept-encoding': 'br' } });
    expect([answer.headers['content-encoding'], answer.headers['content-type']]).toEqual([undefined, 'image/png']);
    expect(answer.body.equals(SITE['photo.png'])).toBe(true);
  });
});

describe('entity tags', () => {
  test('an unchanged file is not sent again', async () => {
    const { ask } = await serve();
    const first = await ask('/articles/shelling/', { headers: { 'accept-encoding': 'br' } });
    for (const known of [first.headers.etag!, `W/${first.headers.etag}`, `"other", ${first.headers.etag}`, '*']) {
      const again = await ask('/articles/shelling/', { headers: { 'accept-encoding': 'br', 'if-none-match': known } });
      expect([known, again.status, again.body.length, again.headers.etag, again.headers['x-frame']]).toEqual([known, 304, 0, first.headers.etag, 'none']);
    }
    expect((await ask('/articles/shelling/', { headers: { 'accept-encoding': 'br', 'if-none-match': '"other"' } })).status).toBe(200);
  });

  test('differ between encodings', async () => {
    const { ask } = await serve();
    const tags = await Promise.all(
      ['br', 'gzip', ''].map(async (encoding) => (await ask('/articles/shelling/', { headers: { 'accept-encoding': encoding } })).headers.etag),
    );
    expect(new Set(tags).size).toBe(3);
  });

  test('change with the content, also of the same length', async () => {
    const { ask, folder } = await serve();
    const before = await ask('/');
    writeFiles(folder, { 'index.html': '<p>Fine</p>' });
    const after = await ask('/', { headers: { 'if-none-match': before.headers.etag! } });
    expect([after.status, after.body.toString()]).toEqual([200, '<p>Fine</p>']);
  });

  test('404 is not answered with 304', async () => {
    const { ask } = await serve();
    const first = await ask('/gone');
    expect((await ask('/gone', { headers: { 'if-none-match': first.headers.etag! } })).status).toBe(404);
  });
});

describe('nothing outside the site is served', () => {
  test.each([
    '/../outside.txt',
    '/..%2foutside.txt',
    '/%2e%2e/outside.txt',
    '/%2e%2e%2foutside.txt',
    '/articles/../../outside.txt',
    '/articles/..%5c..%5coutside.txt',
    '/%252e%252e/outside.txt',
    '/..\\outside.txt',
    '//../outside.txt',
    '/./../outside.txt',
    '/linked.txt',
    '/linked/outside.txt',
    '/edition.json%00.html',
    '/.secret',
    '/articles/.git/config',
    '/_headers',
    '/%5fheaders',
    '/./_headers',
    '/articles/../_headers',
  ])('%s', async (target) => {
    const parent = temporaryFolder({ 'outside.txt': 'secret' });
    const folder = join(parent, 'site');
    mkdirSync(folder);
    writeFiles(folder, { ...SITE, 'articles/.git/config': 'secret' });
    symlinkSync(join(parent, 'outside.txt'), join(folder, 'linked.txt'));
    symlinkSync(parent, join(folder, 'linked'));
    const { ask } = await serve({ folder });
    const answer = await ask(target);
    expect([answer.status, answer.body.toString()]).toEqual([404, '<p>Not here</p>']);
  });

  test('a redirect never leads to another host', async () => {
    const { ask } = await serve();
    for (const target of ['//articles/shelling', '//elsewhere.example/articles', '/\\elsewhere.example'])
      expect((await ask(target)).headers.location, target).toBeUndefined();
  });
});

describe('a site in a subfolder', () => {
  test('is served there and nowhere else', async () => {
    const { ask, url } = await serve({ base: '/news/' });
    expect(new URL(url).pathname).toBe('/news/');
    expect((await ask('/news/edition.json')).status).toBe(200);
    expect((await ask('/edition.json')).status).toBe(404);
    expect((await ask('/newspaper/edition.json')).status).toBe(404);
    for (const target of ['/', '/news']) expect([(await ask(target)).status, (await ask(target)).headers.location]).toEqual([307, '/news/']);
    expect((await ask('/news/articles/shelling')).headers.location).toBe('/news/articles/shelling/');
  });
});

describe('listening', () => {
  test('a port in use is reported, with another one to try', async () => {
    const { url, folder } = await serve();
    const port = Number(new URL(url).port);
    await expect(startServer({ folder, port })).rejects.toThrow(`Port ${port} is taken by another program: choose another, such as --port ${port + 1}.`);
    await expect(startServer({ folder, port, host: 'localhost' })).rejects.toThrow(`Port ${port} is taken`);
  });

  test('a page that is added while the site is served is found', async () => {
    const folder = temporaryFolder();
    const { ask } = await serve({ folder });
    expect((await ask('/')).status).toBe(404);
    writeFileSync(join(folder, 'index.html'), 'now');
    expect((await ask('/')).body.toString()).toBe('now');
  });

  test('when the served folder is a link and leads to another site, that site is served', async () => {
    const parent = temporaryFolder({ 'old/index.html': 'old', 'new/index.html': 'new' });
    const folder = join(parent, 'dist');
    symlinkSync(join(parent, 'old'), folder);
    const { ask } = await serve({ folder });
    expect((await ask('/')).body.toString()).toBe('old');
    rmSync(folder);
    symlinkSync(join(parent, 'new'), folder);
    expect((await ask('/')).body.toString()).toBe('new');
  });

  test('a closed server does not answer', async () => {
    const server = await startServer({ folder: temporaryFolder(SITE), port: 0 });
    await server.close();
    await expect(fetch(server.url)).rejects.toThrow();
  });

  test('localhost answers at 127.0.0.1', async () => {
    const { url } = await serve({ host: 'localhost' });
    expect(new URL(url).hostname).toBe('localhost');
    expect((await fetch(`http://127.0.0.1:${new URL(url).port}/edition.json`)).status).toBe(200);
  });
});
