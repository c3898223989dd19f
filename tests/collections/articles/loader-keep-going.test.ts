import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { listenForTally, setSkipsInvalidArticles, type ArticleTally } from '../../../src/progress/tally.ts';
import { entries, load, put, refusal, root, useProject } from './loader-harness.ts';

useProject();

/** Compare the lines of two problems for sorting: those of articles first. */
const articlesFirst = (a: string, b: string) => Number(b.startsWith('content/articles/')) - Number(a.startsWith('content/articles/'));

describe('a build with --keep-going', () => {
  let tally: ArticleTally | undefined;
  let endListening: () => void;
  beforeEach(() => {
    tally = undefined;
    endListening = listenForTally((received) => (tally = received));
    setSkipsInvalidArticles(true);
  });
  afterEach(() => {
    setSkipsInvalidArticles(false);
    endListening();
  });

  test('skips invalid articles, also formerly valid ones, and reports every file', async () => {
    await load();
    put('draft', 'Not yet.', 'draft: true\n');
    put('harvest', 'Farmers met.', 'sumary: x\nupdated: 2026-02-30\n');
    writeFileSync(join(root, 'content/articles/notes.txt'), 'x');
    await load();
    expect([...entries.keys()]).toEqual(['bridge']);
    expect(tally).toMatchObject({ files: 4, drafts: 1, refused: 2 });
    expect(tally!.reasons.map((line) => line.split('  ')[0])).toEqual([
      'content/articles/harvest.md:6:1',
      'content/articles/harvest.md:7:10',
      'content/articles/notes.txt:1:1',
    ]);
  });

  test('skips an article that depends on a skipped one, and an article that depends on this article', async () => {
    put('bridge', '');
    put('harvest', 'The mayor and Ana Reyes met farmers.', `overrides: { entities: [{ text: The mayor, entity: boris-lindqvist }] }\n`);
    put('market', 'The clerk went to market.', `overrides: { entities: [{ text: The clerk, entity: ana-reyes }] }\n`);
    put('weather', 'It rained.');
    await load();
    expect([...entries.keys()]).toEqual(['weather']);
    expect(tally).toMatchObject({ files: 4, drafts: 0, refused: 3 });
  });

  test('accepts a note on figures of a skipped article, but no note on a missing article', async () => {
    mkdirSync(join(root, 'content/figures'));
    const note = (article: string) => `action: hide\nreason: Wrong.\nfigures: [{ article: ${article}, words: '12' }]\n`;
    put('bridge', '');
    writeFileSync(join(root, 'content/figures/toll.yaml'), note('bridge'));
    await load();
    expect(tally).toMatchObject({ files: 2, refused: 1 });
    writeFileSync(join(root, 'content/figures/other.yaml'), note('gone'));
    expect(await refusal()).toEqual([
      '2 problems in the content:',
      expect.stringMatching(/^content\/articles\/bridge\.md/),
      expect.stringMatching(/^content\/figures\/other\.yaml:1:1 {2}“article” names “gone”/),
    ]);
  });

  test.each([
    ['chronicle', 'action: hide\nreason: Wrong.\nsentences: [{ article: NAME, words: was shut }]\n'],
    ['agreement', 'action: hide\nreason: Wrong.\nsentences: [{ article: NAME, words: was shut }]\n'],
    ['topics', 'name: Flood\npinned: [{ article: NAME, words: was shut }]\n'],
  ])('accepts a file of content/%s that points to a skipped article, but none that points to a missing article', async (folder, content) => {
    mkdirSync(join(root, 'content', folder));
    const write = (article: string) => writeFileSync(join(root, 'content', folder, 'flood.yaml'), content.replace('NAME', article));
    put('bridge', '', 'topics: [flood]\n');
    write('bridge');
    await load();
    expect(tally).toMatchObject({ files: 2, refused: 1 });
    write('gone');
    const [count, ...problems] = await refusal();
    expect([count, ...problems.toSorted(articlesFirst)]).toEqual([
      '2 problems in the content:',
      expect.stringMatching(/^content\/articles\/bridge\.md/),
      expect.stringMatching(/flood\.yaml:\d+:\d+ {2}“article” names “gone”/),
    ]);
  });

  test('skips an article that lists the same former name as another article', async () => {
    put('bridge', 'It closed.', 'formerly: [old]\n');
    put('harvest', 'Farmers met.', 'formerly: [old]\n');
    put('weather', 'It rained.');
    await load();
    expect(entries.has('weather')).toBe(true);
    expect(tally!.reasons.join()).toContain('old');
  });

  test('names a file whose name is not UTF-8, and a broken link', async () => {
    writeFileSync(Buffer.concat([Buffer.from(join(root, 'content/articles/caf')), Buffer.from([0xe9]), Buffer.from('.md')]), 'x');
    symlinkSync(join(root, 'nowhere.md'), join(root, 'content/articles/dangling.md'));
    await load();
    expect([...entries.keys()]).toEqual(['bridge', 'harvest']);
    expect(tally!.reasons).toEqual([
      expect.stringMatching(/^content\/articles\/café\.md:1:1 {2}The name of this file is not UTF-8/),
      expect.stringMatching(/^content\/articles\/dangling\.md:1:1 {2}This is a symbolic link/),
    ]);
  });

  test('stops without an editor’s file, or without any article', async () => {
    put('bridge', '');
    put('harvest', '');
    expect((await refusal()).at(-1)).toMatch(/There is no article to publish|The article has no text/);
    put('harvest', 'Farmers met.');
    writeFileSync(join(root, 'content/entities/northport.yaml'), 'name: Northport\ntype: town\n');
    expect(await refusal()).toHaveLength(3);
  });
});
