import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { splitFrontmatter } from '../../src/collections/articles/frontmatter.ts';
import { frontmatterSchema } from '../../src/collections/articles/schema.ts';
import { readYaml } from '../../src/content-files/yaml.ts';
import { readGazetteer } from '../../src/collections/entities/read.ts';

const command = join(process.cwd(), 'src/cli/new.ts');
let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'dateline-new-'));
  mkdirSync(join(root, 'content/articles'), { recursive: true });
  mkdirSync(join(root, 'content/entities'));
  writeFileSync(join(root, 'content/site.yaml'), 'name: Test\ndescription: A test.\naddress: https://test.example\n');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function runNew(...words: string[]) {
  return spawnSync(process.execPath, [command, ...words], { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
}

test('persons, places and organizations are files that the build reads', async () => {
  expect(runNew('place', '--name', 'Coast: the region', '--kind', 'region').status).toBe(0);
  expect(runNew('place', '--name', 'Port', '--part-of', 'coast-the-region', '--aliases', 'Le Port; Порт').status).toBe(0);
  expect(runNew('person', '--name', 'Ana Reyes', '--role', 'mayor').status).toBe(0);
  expect(runNew('organization', '--name', '“Harbour” & Co', '--description=- a company').status).toBe(0);
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

test('an article is a valid draft', () => {
  expect(runNew('article', '--title', '2023: a year', '--published', '2024-01-01', '--summary', 'yes', '--source', 'null').status).toBe(0);
  const { frontmatter } = splitFrontmatter(readFileSync(join(root, 'content/articles/2023-a-year.md'), 'utf8'))!;
  const { value, problems } = readYaml(frontmatter, frontmatterSchema, 'a.md');
  expect(problems).toEqual([]);
  expect(value).toMatchObject({ title: '2023: a year', summary: 'yes', sources: [{ name: 'null' }], draft: true });
});

test('nothing is overwritten', () => {
  writeFileSync(join(root, 'content/entities/port.yaml'), 'name: Mine\ntype: place\n');
  const { status, stderr } = runNew('place', '--name', 'Port');
  expect([status, stderr]).toEqual([1, 'There is a file content/entities/port.yaml already: nothing was written.\n']);
  expect(readFileSync(join(root, 'content/entities/port.yaml'), 'utf8')).toBe('name: Mine\ntype: place\n');
});

test('what is missing or wrong is said with the option that mends it', () => {
  expect(runNew('person').stderr).toContain('give it with --name');
  expect(runNew('place', '--name', 'Port', '--part-of', 'nowhere').stderr).toContain('There is no file content/entities/nowhere.yaml.');
  expect(runNew('article', '--title', 'A', '--published', 'soon', '--summary', 'b', '--source', 'c').stderr).toContain('2023-07-05');
  expect(runNew('ship').status).toBe(2);
  expect(runNew('person', '--name', 'A', '--kind', 'town').stderr).toContain('--kind is nothing that a new person has');
});
