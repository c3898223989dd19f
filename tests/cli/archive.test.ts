import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { run } from '../../src/cli/archive.ts';
import { run as report } from '../../src/cli/report.ts';
import { availability, serve } from '../archive/archive-server.ts';
import { temporaryFolder } from '../build/temporary-folder.ts';
import { testIo } from './test-io.ts';

const ARTICLE = `---
title: The bridge
published: 2023-07-05
summary: S.
sources:
  - name: N # a daily
    url: SERVER/one
  - { name: M, url: 'SERVER/two' }
---
The bridge is [shut](SERVER/three?a=1&b=2), as [N](SERVER/one) said.
`;

test('copies are requested once and written into the article and nowhere else; addresses without a copy are listed', async () => {
  const server = await serve((request, response) => {
    const page = new URL(request.url!, 'http://x').searchParams.get('url') ?? '';
    response.end(availability(page.endsWith('/two') ? null : '20230706000000', page));
  });
  const text = ARTICLE.replaceAll('SERVER', server.base);
  const root = temporaryFolder({
    'content/site.yaml': "name: Gazette\ndescription: D.\naddress: 'https://gazette.example'\n",
    'content/articles/bridge.md': text,
  });
  const article = () => readFileSync(join(root, 'content/articles/bridge.md'), 'utf8');

  const listed = testIo(root);
  expect(await run(['--dry-run'], listed)).toBe(0);
  expect(listed.out()).toContain(`content/articles/bridge.md: ${server.base}/one\n`);
  expect(listed.out()).toContain('3 addresses without a copy.\n');
  expect([server.asked, article()]).toEqual([[], text]);

  const io = testIo(root);
  expect(await run(['--archive', server.base, '--pause', '0'], io)).toBe(1);
  expect(io.err()).toBe(`No copy: content/articles/bridge.md: ${server.base}/two: the archive has none; --save asks it to make one.\n`);
  expect(io.out()).toContain('2 copies written, 1 without one.\n');
  expect(server.asked).toHaveLength(3);
  const copyOf = (path: string) => `archived: { url: "https://web.archive.org/web/20230706000000/${server.base}${path}", on: 2023-07-06 }`;
  expect(article()).toBe(
    text
      .replace(`${server.base}/one\n`, `${server.base}/one\n    ${copyOf('/one')}\n`)
      .replace('}\n---', `}\nlinks:\n  - { url: "${server.base}/three?a=1&b=2", ${copyOf('/three?a=1&b=2')} }\n---`),
  );

  // The desk lists sources without a copy, and on request sources that no longer answer.
  const desk = testIo(root);
  expect(await report(['--only', 'no-copy'], desk)).toBe(0);
  expect(desk.out()).toContain(`${server.base}/two`);
  expect(desk.out()).not.toContain(`${server.base}/one`);
  server.close();
  const dead = testIo(root);
  expect(await report(['--dead-sources', '--only', 'dead-source'], dead)).toBe(0);
  expect(dead.out()).toContain(`${server.base}/three?a=1&b=2: the connection failed (ECONNREFUSED)`);
});

test('a copy of a page that the text does not link to is refused, with its line and the most similar link', async () => {
  const root = temporaryFolder({
    'content/site.yaml': "name: Gazette\ndescription: D.\naddress: 'https://gazette.example'\n",
    'content/articles/bridge.md': ARTICLE.replaceAll('SERVER', 'https://a.example').replace(
      '---\nThe',
      'links:\n  - url: https://a.example/thre?a=1&b=2\n    archived: { url: https://b.example, on: 2023-07-06 }\n---\nThe',
    ),
  });
  const io = testIo(root);
  expect(await run(['--dry-run'], io)).toBe(1);
  expect(io.err()).toContain(
    'content/articles/bridge.md:10:10  The text has no link to “https://a.example/thre?a=1&b=2”: take the entry out, or correct the address. Did you mean “https://a.example/three?a=1&b=2”?',
  );
});
