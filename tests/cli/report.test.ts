import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { run } from '../../src/cli/report.ts';
import { temporaryFolder, writeFiles } from '../build/temporary-folder.ts';
import { testIo } from './test-io.ts';

/** A copy of the sample site with an additional article that has known problems. */
function sampleWith(article: string): string {
  const root = temporaryFolder();
  cpSync('content', join(root, 'content'), { recursive: true });
  writeFiles(root, { 'content/articles/bridge.md': article });
  return root;
}

const ARTICLE = `---
title: The bridge of Lorn
published: 2023-07-05
summary: It is shut.
sources: [{ name: Herald, url: 'https://herald.example/1' }]
---
The bridge at [Lorn](/places/lorn-on-sea/) is shut, the mayor, Ana Reyes, said on Tuesday.
`;

test('the findings of a site are listed, dead links first; --only and --fail-on select a kind', { timeout: 120_000 }, async () => {
  const root = sampleWith(ARTICLE);
  const io = testIo(root);
  expect(await run([], io)).toBe(0);
  expect(io.err()).toBe('');
  expect(io.out()).toMatch(
    /^Links that lead nowhere \(1, dead-link\)\n.*\n\n- The bridge of Lorn: It links to \/places\/lorn-on-sea\/, and there is no such page\./,
  );
  expect(io.out()).toContain('    content/articles/bridge.md: /places/lorn-on-sea/\n');

  const json = testIo(root);
  expect(await run(['--json', '--only', 'dead-link', '--fail-on', 'dead-link'], json)).toBe(1);
  const sections = JSON.parse(json.out()) as { id: string; findings: { about: string }[] }[];
  expect(sections.map(({ id, findings }) => [id, findings.map(({ about }) => about)])).toEqual([['dead-link', ['The bridge of Lorn']]]);
});

test('a file that a build would refuse is reported with its position', async () => {
  const io = testIo(
    temporaryFolder({ 'content/site.yaml': "name: N\ndescription: D.\naddress: 'https://n.example'\n", 'content/articles/a.md': 'No fields.\n' }),
  );
  expect(await run([], io)).toBe(1);
  expect([io.out(), io.err()]).toEqual(['', expect.stringMatching(/\ncontent\/articles\/a\.md:1:1 {2}An article begins with its frontmatter/)]);
});

test('--keep-going is not proposed where it does not help', async () => {
  const io = testIo(temporaryFolder({ 'content/site.yaml': 'name: N\n', 'content/articles/a.md': 'No fields.\n' }));
  expect(await run([], io)).toBe(1);
  expect(io.err()).toContain('content/site.yaml');
  expect(io.err()).not.toContain('--keep-going');
});

test('with --keep-going the articles that are right are reported on, and the others named', { timeout: 120_000 }, async () => {
  const root = sampleWith(ARTICLE);
  writeFiles(root, { 'content/articles/bad.md': 'No fields.\n' });
  const refused = testIo(root);
  expect(await run([], refused)).toBe(1);
  expect(refused.err()).toContain('With --keep-going the other articles are reported on.');
  const io = testIo(root);
  expect(await run(['--keep-going', '--only', 'dead-link'], io)).toBe(0);
  expect(io.err()).toMatch(/^Left out, to be corrected:\ncontent\/articles\/bad\.md:1:1 {2}An article begins with/);
  expect(io.out()).toContain('The bridge of Lorn');
});
