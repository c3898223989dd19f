import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { splitFrontmatter } from '../../src/collections/articles/frontmatter.ts';
import { frontmatterSchema } from '../../src/collections/articles/schema.ts';
import { run } from '../../src/cli/new.ts';
import { listContentFiles } from '../../src/content-files/list.ts';
import { readYaml } from '../../src/content-files/yaml.ts';
import { readGazetteer } from '../../src/collections/entities/read.ts';
import { temporaryFolder, writeFiles } from '../build/temporary-folder.ts';
import { testIo, testTerminal } from './test-io.ts';

const emptySite = () => temporaryFolder({ 'content/site.yaml': 'name: Test\ndescription: A test.\naddress: https://test.example\n' });

/** Run the command in `root`. Resolves to its exit code and output. */
async function runNew(root: string, ...words: string[]): Promise<[code: number, out: string, err: string]> {
  const io = testIo(root);
  const code = await run(words, io);
  return [code, io.out(), io.err()];
}

const ARTICLE = ['--summary', 'S.', '--source', 'Herald'];

test('persons, places and organizations are written as files that the build accepts', async () => {
  const root = emptySite();
  expect(await runNew(root, 'place', '--name', 'Coast: the region', '--kind', 'region')).toEqual([0, 'Wrote content/entities/coast-the-region.yaml\n', '']);
  expect((await runNew(root, 'place', '--name', 'Port', '--part-of', 'coast-the-region', '--aliases', 'Le Port; Порт'))[0]).toBe(0);
  expect((await runNew(root, 'person', '--name', 'Ana Reyes', '--role', 'mayor'))[0]).toBe(0);
  expect((await runNew(root, 'organization', '--name', '“Harbour” & Co', '--description=- a company'))[0]).toBe(0);
  const { entities, problems } = await readGazetteer(root);
  expect(problems).toEqual([]);
  expect(entities.map(({ id, name }) => [id, name])).toEqual([
    ['ana-reyes', 'Ana Reyes'],
    ['coast-the-region', 'Coast: the region'],
    ['harbour-co', '“Harbour” & Co'],
    ['port', 'Port'],
  ]);
  expect(entities[3]).toMatchObject({ aliases: ['Le Port', 'Порт'], partOf: 'coast-the-region' });
});

test('an article is a valid draft, dated today by default', async () => {
  const root = emptySite();
  expect((await runNew(root, 'article', '--title', '2023: a year', '--published', '2024-01-01', '--summary', 'yes', '--source', 'null'))[0]).toBe(0);
  expect((await runNew(root, 'article', '--title', 'Of today', ...ARTICLE))[0]).toBe(0);
  expect(frontmatterOf(root, '2023-a-year')).toMatchObject({
    title: '2023: a year',
    published: '2024-01-01',
    summary: 'yes',
    sources: [{ name: 'null' }],
    draft: true,
  });
  expect(frontmatterOf(root, 'of-today')).toMatchObject({ published: '2023-07-05' });
});

function frontmatterOf(root: string, slug: string) {
  const { frontmatter } = splitFrontmatter(readFileSync(join(root, `content/articles/${slug}.md`), 'utf8'))!;
  const { value, problems } = readYaml(frontmatter, frontmatterSchema, 'a.md');
  expect(problems).toEqual([]);
  return value;
}

test('a file that exists is not overwritten, and a former address is not given again', async () => {
  const root = emptySite();
  const port = 'name: Mine\ntype: place\nformerly: [harbour]\n';
  writeFiles(root, {
    'content/entities/port.yaml': port,
    'content/articles/bridge.md': '---\ntitle: B\npublished: 2023-07-05\nsummary: S.\nsources: [{ name: N }]\nformerly: [old-bridge]\n---\nText.\n',
  });
  const refusal = (path: string) => `Not written. There is a file ${path} already, or a page had this address before.\n`;
  expect(await runNew(root, 'place', '--name', 'Port')).toEqual([1, '', refusal('content/entities/port.yaml')]);
  expect(await runNew(root, 'place', '--name', 'Harbour')).toEqual([1, '', refusal('content/entities/harbour.yaml')]);
  expect(await runNew(root, 'article', '--title', 'Bridge', ...ARTICLE)).toEqual([1, '', refusal('content/articles/bridge.md')]);
  expect(await runNew(root, 'article', '--title', 'Old bridge', ...ARTICLE)).toEqual([1, '', refusal('content/articles/old-bridge.md')]);
  expect(readFileSync(join(root, 'content/entities/port.yaml'), 'utf8')).toBe(port);
  expect([readdirSync(join(root, 'content/entities')), readdirSync(join(root, 'content/articles'))]).toEqual([['port.yaml'], ['bridge.md']]);
});

describe('titles that cannot be file names, or would mean something else, get a valid one', () => {
  test.each([
    ['2024', 'article-2024'],
    ['con', 'article-con'],
    ['COM1', 'article-com1'],
    ['nul.txt', 'nul-txt'],
    ['🙂', 'article'],
    ['— ? —', 'article'],
    ['٢٠٢٤', '٢٠٢٤'],
    ['한국어 소식', '한국어-소식'],
    ['Straße', 'strasse'],
    ['word '.repeat(60).trim(), 'word-word-word-word-word-word-word-word-word-word-word-word-word-word-word-word'],
    ['x'.repeat(300), 'x'.repeat(80)],
    ['新'.repeat(300), '新'.repeat(53)],
    ['𠮷'.repeat(150), '𠮷'.repeat(40)],
  ])('%s', async (title, name) => {
    const root = emptySite();
    expect(await runNew(root, 'article', '--title', title, ...ARTICLE)).toEqual([0, `Wrote content/articles/${name}.md\n`, '']);
    const { files, problems } = await listContentFiles(root, 'content/articles', '.md');
    expect([files.map(({ id }) => id), problems]).toEqual([[name], []]);
    frontmatterOf(root, name);
    expect((await runNew(root, 'organization', '--name', title.slice(0, 200)))[0]).toBe(0);
    expect((await readGazetteer(root)).problems).toEqual([]);
  });
});

describe('missing or wrong values are reported on one line, and nothing is written', () => {
  test.each([
    [['person'], /^Not written\. Its name, as the site shows it: give it with --name\.\n$/],
    [['place', '--name', 'Port', '--part-of', 'nowhere'], /^Not written\. --part-of: There is no file content\/entities\/nowhere\.yaml\.\n$/],
    [['place', '--name', 'Port', '--part-of', 'harbour'], /^Not written\. --part-of: content\/entities\/harbour\.yaml is not a place\.\n$/],
    [['article', '--title', 'A', '--published', 'soon', ...ARTICLE], /^Not written\. --published: Write a day such as 2023-07-05/],
    [['article', '--title', 'x'.repeat(301), ...ARTICLE], /^Not written\. --title: This is not right: .*300/],
    [['article', '--title', '  ', ...ARTICLE], /^Not written\. --title: This is not right: /],
    [['article', '--title', 'A', '--summary', '\u200b', '--source', 'c'], /^Not written\. --summary: This is not right: .*invisible character/],
    [['article', '--title', '한국어 \u3164 소식', ...ARTICLE], /^Not written\. --title: This is not right: contains an invisible character \(U\+3164\)/],
    [['person', '--name', 'Ana', '--aliases', `A; ${'x'.repeat(201)}`], /^Not written\. “aliases\.1” is not right: /],
  ])('%j', async (words, message) => {
    const root = emptySite();
    writeFiles(root, { 'content/entities/harbour.yaml': 'name: Harbour\ntype: organization\n' });
    expect(await runNew(root, ...words)).toEqual([1, '', expect.stringMatching(message)]);
    expect([existsSync(join(root, 'content/articles')), readdirSync(join(root, 'content/entities'))]).toEqual([false, ['harbour.yaml']]);
  });

  test('an option of another kind', async () => {
    expect(await runNew(emptySite(), 'person', '--name', 'A', '--kind', 'town')).toEqual([2, '', expect.stringContaining("unknown option '--kind'")]);
  });
});

test('on a terminal missing options are asked for, again after an invalid answer', async () => {
  const root = emptySite();
  const terminal = testTerminal();
  terminal.type('Bridge closes\nsoon\n\nIt is shut.\nHerald\n');
  const io = testIo(root, { terminal });
  expect(await run(['article'], io)).toBe(0);
  expect(terminal.shown()).toContain('Write a day such as 2023-07-05');
  expect(frontmatterOf(root, 'bridge-closes')).toMatchObject({ published: '2023-07-05', summary: 'It is shut.' });
});
