import { cpSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { run } from '../../src/cli/new.ts';
import { digestContent } from '../../src/cli/sample-files.ts';
import { readSite } from '../../src/config/site.ts';
import { temporaryFolder, writeFiles } from '../build/temporary-folder.ts';
import { testIo, testTerminal } from './test-io.ts';

const project = join(import.meta.dirname, '../..');
const filesOf = (root: string) => Object.keys(digestContent(root));

/** A copy of the sample edition with additional files. */
function sampleSite(files: Record<string, string> = {}): string {
  const root = temporaryFolder();
  cpSync(join(project, 'content'), join(root, 'content'), { recursive: true });
  writeFiles(root, files);
  return root;
}

test('the samples are removed; settings and one draft are written', async () => {
  const root = sampleSite();
  const io = testIo(root);
  expect(await run(['site', '--name', 'The Herald: news', '--address', 'https://herald.example/news', '--yes'], io)).toBe(0);
  expect(io.err()).toBe('');
  expect(io.out()).toMatch(/^Wrote content\/site\.yaml\nWrote content\/articles\/first-article\.md\nRemoved \d+ files of the sample edition\.\n/);
  expect(filesOf(root)).toEqual(['content/articles/first-article.md', 'content/site.yaml']);
  expect(readSite(root)).toMatchObject({ name: 'The Herald: news', address: 'https://herald.example', base: '/news/', timeZone: 'Europe/Kyiv' });
  expect(readFileSync(join(root, 'content/articles/first-article.md'), 'utf8')).toMatch(/\npublished: 2023-07-05\n[^]*\ndraft: true\n/);
});

test('on a terminal missing settings are asked for, and a “yes” begins the removal', async () => {
  const root = sampleSite();
  const terminal = testTerminal();
  terminal.type('Herald\n\nherald\nhttps://herald.example\nEurope/Kyif\nEurope/Riga\nyes\n');
  expect(await run(['site'], testIo(root, { terminal }))).toBe(0);
  expect(terminal.shown()).toMatch(/Write an address such as[^]*must be the name of a time zone[^]*Remove \d+ files of the sample edition\?/);
  expect(readSite(root)).toMatchObject({ name: 'Herald', address: 'https://herald.example', base: '/', timeZone: 'Europe/Riga' });
});

test.each([
  ['the removal is not confirmed', ['--name', 'Herald'], /^Nothing was done\. Remove \d+ files of the sample edition\? Give --yes to confirm\.\n$/],
  ['the site has no name', ['--yes'], /^Nothing was done\. The site needs a name: give it with --name\.\n$/],
  ['a setting is invalid', ['--name', 'H', '--time-zone', 'Mars', '--yes'], /^Nothing was done\. “timeZone” is not right: must be the name of a time zone/],
  ['the address is not a URL', ['--name', 'H', '--address', 'herald', '--yes'], /^Nothing was done\. “address” is not right: /],
])('nothing is changed if %s', async (_name, words, message) => {
  const root = sampleSite();
  const before = digestContent(root);
  const io = testIo(root);
  expect(await run(['site', ...words], io)).toBe(1);
  expect([io.out(), io.err()]).toEqual(['', expect.stringMatching(message)]);
  expect(digestContent(root)).toEqual(before);
});

test('nothing is changed after a “no”', async () => {
  const root = sampleSite();
  const before = digestContent(root);
  const terminal = testTerminal();
  terminal.type('no\n');
  const io = testIo(root, { terminal });
  expect(await run(['site', '--name', 'H', '--description', 'D.', '--address', 'https://h.example', '--time-zone', 'UTC'], io)).toBe(1);
  expect(io.err()).toBe('Nothing was done. The sample edition stays.\n');
  expect(digestContent(root)).toEqual(before);
});

test('an address that is none is refused with an example, and nothing is changed', async () => {
  const root = sampleSite();
  const before = digestContent(root);
  const io = testIo(root);
  expect(await run(['site', '--name', 'H', '--address', 'herald', '--yes'], io)).toBe(1);
  expect(io.err()).toBe('Nothing was done. “address” is not right: must be an address such as https://news.example.org.\n');
  expect(digestContent(root)).toEqual(before);
});

test('files that are not samples are named, and kept with --force', async () => {
  const mine = { 'content/articles/mine.md': 'Mine.\n', 'content/entities/belgorod.yaml': 'name: Mine\ntype: place\n' };
  const root = sampleSite(mine);
  const refused = testIo(root);
  expect(await run(['site', '--name', 'H', '--yes'], refused)).toBe(1);
  expect(refused.err()).toMatch(
    /^Nothing was done\. These files do not belong to the sample edition or were changed: content\/articles\/mine\.md, content\/entities\/belgorod\.yaml\. /,
  );
  expect(existsSync(join(root, 'content/entities/kyiv.yaml'))).toBe(true);

  const forced = testIo(root);
  expect(await run(['site', '--name', 'H', '--yes', '--force'], forced)).toBe(0);
  expect(forced.out()).toContain('Kept: content/articles/mine.md, content/entities/belgorod.yaml.\n');
  expect(filesOf(root)).toEqual(['content/articles/first-article.md', ...Object.keys(mine), 'content/site.yaml']);
});

test('with --force, changed settings alone are overwritten and not named as kept', async () => {
  const root = sampleSite({ 'content/site.yaml': 'name: Mine\n' });
  const io = testIo(root);
  expect(await run(['site', '--name', 'H', '--yes', '--force'], io)).toBe(0);
  expect(io.out()).not.toContain('Kept');
  expect(readSite(root).name).toBe('H');
});
