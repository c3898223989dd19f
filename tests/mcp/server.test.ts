import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createKeys } from '../../src/keys/index.ts';
import { outputFiles } from '../../src/outputs/output-files.ts';
import { writeOutputs } from '../../src/outputs/write-outputs.ts';
import { writeFiles } from '../build/temporary-folder.ts';
import { edition, HOSTILE_TITLE, site } from '../exports/fixture.ts';

interface Found {
  entities: { name: string; address: string }[];
  articles: { title: string; address: string; sentences: { text: string; address: string }[] }[];
  notices: string[];
}

/** The command, started like by a program that knows the protocol, and the client of the official SDK. */
const folder = mkdtempSync(join(tmpdir(), 'dateline-'));
const client = new Client({ name: 'test', version: '1' });

beforeAll(async () => {
  writeFiles(folder, { 'secret.md': 'secret', 'articles/without-text/index.html': '' });
  await writeOutputs(folder, await outputFiles(edition, site), () => {}, createKeys());
  const args = [resolve('src/cli/dateline.ts'), 'mcp', '--folder', folder];
  await client.connect(new StdioClientTransport({ command: process.execPath, args, stderr: 'inherit' }));
});

afterAll(async () => {
  await client.close();
  rmSync(folder, { recursive: true });
});

async function call(name: string, input: object): Promise<{ text: string; value: unknown; isError: boolean }> {
  const result = await client.callTool({ name, arguments: { ...input } });
  const [content] = result.content as { type: string; text: string }[];
  return { text: content!.text, value: result.structuredContent, isError: result.isError === true };
}

test('the server describes itself, and says that its tools only read', async () => {
  expect(client.getServerVersion()).toMatchObject({ name: 'dateline', title: site.name });
  expect(client.getInstructions()).toContain('not what is true');
  const { tools } = await client.listTools();
  expect(tools.map(({ name }) => name)).toEqual(['search', 'entity', 'timeline', 'article', 'compare']);
  for (const { annotations, description } of tools) {
    expect(annotations).toMatchObject({ readOnlyHint: true, openWorldHint: false });
    expect(description).not.toBe('');
  }
  expect(client.getServerCapabilities()).toEqual({ tools: { listChanged: true } });
});

describe('search', () => {
  test('finds articles and entities, with the addresses of sentences', async () => {
    const { value } = await call('search', { query: 'reyes bridge' });
    const { articles } = value as Found;
    expect(articles.map(({ title }) => title).sort()).toEqual([HOSTILE_TITLE, 'Bridge opens']);
    expect(articles.flatMap(({ sentences }) => sentences)).toContainEqual({
      text: 'Ana Reyes opened the bridge at Northport on Monday.',
      address: 'https://gazette.example/articles/bridge-opens/#s-1y8h63a',
    });
  });

  test('says how it interpreted the words', async () => {
    const { value } = await call('search', { query: 'reyez' });
    expect((value as Found).entities).toContainEqual(expect.objectContaining({ name: 'Ana Reyes', address: 'https://gazette.example/people/ana-reyes/' }));
    expect((value as Found).notices.join()).toContain('“reyez” was not found');
  });

  test('the value for programs equals the text for models', async () => {
    const { text, value } = await call('search', { query: 'bridge', limit: 1 });
    expect(JSON.parse(text)).toEqual(value);
    expect((value as Found).articles).toHaveLength(1);
  });
});

describe('article and entity', () => {
  test.each(['bridge-opens', '/articles/bridge-opens/', 'https://gazette.example/articles/bridge-opens/#s-1y8h63a'])(
    'an article is found by %s',
    async (article) => {
      const { text } = await call('article', { article });
      expect(text).toContain('# Bridge opens');
      expect(text).toContain('(./#s-1y8h63a)');
    },
  );

  test.each(['Ana Reyes', 'ana reyes', 'people/ana-reyes', 'https://gazette.example/people/ana-reyes/'])('a person is found by %s', async (entity) => {
    expect((await call('entity', { entity })).text).toContain('# Ana Reyes');
  });

  test('a topic is found by its address', async () => {
    expect((await call('entity', { entity: '/topics/bridges/' })).text).toContain('# Bridges');
  });

  test('an ambiguous name is not guessed', async () => {
    const { isError, text } = await call('entity', { entity: 'north' });
    expect(isError).toBe(true);
    expect(text).toContain('(place): https://gazette.example/places/north/');
  });

  test.each([
    ['article', { article: 'gone' }],
    ['article', { article: '../secret' }],
    ['article', { article: '..%2Fsecret' }],
    ['article', { article: '..' }],
    ['article', { article: 'people/ana-reyes' }],
    ['entity', { entity: '/articles/bridge-opens/' }],
    ['entity', { entity: 'Wanda Verloc' }],
  ])('%s %j is missing', async (name, input) => {
    const { isError, text } = await call(name, input);
    expect({ isError, text }).toEqual({ isError: true, text: expect.stringMatching(/^(There is no|Nobody and nothing)/) as unknown });
  });

  test('a page without its text is distinguished from a missing page', async () => {
    expect((await call('article', { article: 'without-text' })).text).toContain('exports.markdown');
  });
});

describe('timeline', () => {
  test('lists the events of a person in a month, in order of time', async () => {
    const { value } = await call('timeline', { person: ['Ana Reyes'], from: '2023-05', until: '2023-06' });
    const { happenings, page } = value as { happenings: { day: string; sentence: string }[]; page: string };
    expect(happenings.map(({ day }) => day)).toEqual(['2023-05-22', '2023-06-05']);
    for (const { sentence } of happenings) expect(sentence).toMatch(/^https:\/\/gazette\.example\/articles\/bridge-(opens|closes)\/#s-/);
    expect(page).toBe('https://gazette.example/timeline/?person=ana-reyes&from=2023-05&until=2023-06');
  });

  test('lists denied events and those dated by the month on request, each with its status', async () => {
    const { value } = await call('timeline', { place: ['North Province'], all: true });
    const { sentences } = value as { sentences: { status: string; date: string }[] };
    expect(sentences).toContainEqual(expect.objectContaining({ date: 'about June 2024', status: 'conditional' }));
  });

  test('a name without dated events is answered with similar ones', async () => {
    const { isError, text } = await call('timeline', { place: ['North'] });
    expect(isError).toBe(true);
    expect(text).toMatch(/Did you mean .*Northport/);
  });

  test('an invalid period is refused', async () => {
    expect((await call('timeline', { from: 'May' })).isError).toBe(true);
  });
});

describe('compare', () => {
  test('lists what both articles have and what only one has', async () => {
    const { value } = await call('compare', { a: 'bridge-opens', b: '/articles/bridge-closes/' });
    const { a, b, kinds } = value as { a: { title: string }; b: { title: string }; kinds: Record<string, Record<string, { label: string }[]>> };
    expect([a.title, b.title]).toEqual(['Bridge opens', HOSTILE_TITLE]);
    expect(kinds['people']!['both']!.map(({ label }) => label)).toContain('Ana Reyes');
    expect(kinds['places']!['onlyB']!.map(({ label }) => label)).toContain('Southport');
  });

  test.each([
    ['bridge-opens', 'bridge-opens', 'twice'],
    ['bridge-opens', 'gone', 'There is no article “gone”'],
  ])('%s and %s', async (a, b, words) => {
    expect(await call('compare', { a, b })).toMatchObject({ isError: true, text: expect.stringContaining(words) as unknown });
  });
});

test('no other command loads the library of the protocol', () => {
  const importing = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(ts|astro)$/.test(file) && /from '(@modelcontextprotocol|.*\/mcp\/index)/.test(readFileSync(join('src', file), 'utf8')))
    .map((file) => file.replaceAll('\\', '/'));
  expect(importing.sort()).toEqual(['cli/mcp.ts', 'mcp/server.ts']);
  expect(readFileSync('src/cli/main.ts', 'utf8')).toContain("import('./mcp.ts')");
});
