import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readCompiledFile } from '../../../src/collections/articles/compiled-file.ts';
import { compiled, entries, errors, load, put, refusal, root, warnings, useProject } from './loader-harness.ts';

useProject();

describe('a load compiles', () => {
  test('everything at first, then nothing', async () => {
    await load();
    expect(compiled).toEqual(['bridge', 'harvest']);
    await load();
    expect(compiled).toEqual([]);
  });

  test('the one article that changed', async () => {
    await load();
    put('harvest', 'Farmers met in June.');
    await load();
    expect(compiled).toEqual(['harvest']);
  });

  test('the articles that a new entity file may name', async () => {
    await load();
    writeFileSync(join(root, 'content/entities/northport.yaml'), 'name: Northport\ntype: place\n');
    await load();
    expect(compiled).toEqual(['bridge']);
    expect(readCompiledFile(entries.get('bridge')!.data).analysis.mentions.map(({ entity }) => entity)).toEqual(['northport']);
  });

  test('everything if the analyzer changed', async () => {
    await load();
    writeFileSync(join(root, 'src/analysis/core/span.ts'), '// changed');
    await load();
    expect(compiled).toEqual(['bridge', 'harvest']);
  });

  test('nothing for an article whose file was deleted, and removes it', async () => {
    await load();
    rmSync(join(root, 'content/articles/harvest.md'));
    await load();
    expect([...entries.keys()]).toEqual(['bridge']);
  });
});

describe('an override that names the page of another article', () => {
  const putOverride = (id: string) => put('harvest', 'The mayor met farmers.', `overrides: { entities: [{ text: The mayor, entity: ${id} }] }\n`);

  test('is valid as long as an article names that entity', async () => {
    put('bridge', 'The mayor, Boris Lindqvist, closed the bridge.');
    putOverride('boris-lindqvist');
    await load();
    put('bridge', 'Nobody closed the bridge.');
    expect((await refusal())[1]).toBe(
      'content/articles/harvest.md:6:52  There is no entity “boris-lindqvist”: no file content/entities/boris-lindqvist.yaml, and no article that names one.',
    );
  });

  test('is refused with the most similar id if there is none', async () => {
    put('bridge', 'The mayor, Boris Lindqvist, closed the bridge.');
    putOverride('boris-lindquist');
    expect((await refusal())[1]).toMatch(/Did you mean “boris-lindqvist”\?$/);
  });

  test('has its article compiled again when the editor’s file of that id changes, whatever names it has', async () => {
    writeFileSync(join(root, 'content/entities/head.yaml'), 'name: Ana Reyes\ntype: person\n');
    putOverride('head');
    await load();
    writeFileSync(join(root, 'content/entities/head.yaml'), 'name: Ana Reyes Soto\ntype: person\n');
    await load();
    expect(compiled).toEqual(['harvest']);
  });
});

describe('a load is refused because of', () => {
  test('text that is not UTF-8, with the line of the first invalid byte, in articles and entity files', async () => {
    writeFileSync(join(root, 'content/articles/cafe.md'), Buffer.from('---\ntitle: T\n---\nA caf\u00e9.\n', 'latin1'));
    writeFileSync(join(root, 'content/articles/wide.md'), Buffer.from('\ufeff---\ntitle: T\n---\nText.\n', 'utf16le'));
    writeFileSync(join(root, 'content/entities/ecole.yaml'), Buffer.from('name: \u00c9cole\ntype: organization\n', 'latin1'));
    expect(await refusal()).toEqual([
      '3 problems in the content:',
      expect.stringMatching(
        /^content\/articles\/cafe\.md:4:6 {2}This file is not UTF-8: the byte 0xE9 .* iconv -f WINDOWS-1252 -t UTF-8 content\/articles\/cafe\.md/,
      ),
      expect.stringMatching(/^content\/articles\/wide\.md:1:1 {2}This file is UTF-16LE/),
      expect.stringMatching(/^content\/entities\/ecole\.yaml:1:7 {2}This file is not UTF-8: the byte 0xC9/),
    ]);
  });

  test('several problems, which are all reported, sorted by file and line, with remedies', async () => {
    put('bridge', '');
    put('harvest', 'Text.', 'sumary: x\nupdated: 2026-02-30\n');
    writeFileSync(join(root, 'content/articles/notes.txt'), 'x');
    writeFileSync(join(root, 'content/entities/northport.yaml'), 'name: Northport\ntype: town\n');
    expect(await refusal()).toEqual([
      '5 problems in the content:',
      expect.stringMatching(/^content\/articles\/bridge\.md:7:1 {2}The article has no text/),
      expect.stringMatching(/^content\/articles\/harvest\.md:6:1 {2}There is no field “sumary”\. Did you mean “summary”\?/),
      expect.stringMatching(/^content\/articles\/harvest\.md:7:10 {2}“updated” is not right: must be a day of the calendar/),
      expect.stringMatching(/^content\/articles\/notes\.txt:1:1 {2}Only files that end in \.md belong here/),
      expect.stringMatching(/^content\/entities\/northport\.yaml:2:7 {2}“type” is not right/),
    ]);
  });

  test('a note on figures that matches no figure', async () => {
    mkdirSync(join(root, 'content/figures'));
    writeFileSync(join(root, 'content/figures/note.yaml'), 'action: hide\nreason: R.\nfigures: [{ article: harvest, words: "93" }]\n');
    expect((await refusal())[1]).toMatch(/^content\/figures\/note\.yaml:1:1 {2}No figure is written “93” in harvest\.md/);
    put('harvest', 'They saw 93 farmers.', 'draft: true\n');
    await load();
  });

  test('no article at all', async () => {
    for (const slug of ['bridge', 'harvest']) rmSync(join(root, `content/articles/${slug}.md`));
    expect((await refusal())[1]).toMatch(/^content\/articles:1:1 {2}There is no article to publish/);
  });

  test('nothing but drafts', async () => {
    for (const slug of ['bridge', 'harvest']) put(slug, 'Text.', 'draft: true\n');
    expect((await refusal())[1]).toMatch(/There is no article to publish, only drafts: remove the line “draft: true” from one/);
  });
});

test('in development an invalid article keeps its last valid version, without mention of publishing', async () => {
  await load();
  put('bridge', '');
  put('market', '');
  await load({ watcher: { on: () => undefined } });
  expect([...entries.keys()]).toEqual(['bridge', 'harvest', 'market']);
  expect(entries.get('bridge')!.data.path).not.toBe('');
  expect(entries.get('bridge')!.data.problems).toEqual([
    {
      file: 'content/articles/bridge.md',
      line: 7,
      column: 1,
      message: expect.stringMatching(/^The article has no text/) as string,
      excerpt: '6  ---\n7  \n8  ',
    },
  ]);
  expect(entries.get('market')!.data).toMatchObject({ path: '', problems: [{ line: 7 }] });
  expect(errors.join().split('\n')).toEqual([
    '2 problems in the content:',
    expect.stringMatching(/^content\/articles\/bridge\.md:7:1 {2}The article has no text/),
    expect.stringMatching(/^content\/articles\/market\.md:7:1/),
    'The server keeps running and shows the last valid version of an invalid article, if there is one. A build would publish nothing.',
  ]);
});

test('in development, a corrected article has no problems any more', async () => {
  await load();
  put('bridge', '');
  await load({ watcher: { on: () => undefined } });
  put('bridge', 'The bridge at Northport closed.');
  await load({ watcher: { on: () => undefined } });
  expect(entries.get('bridge')!.data.problems).toEqual([]);
});

test('what the sanitizer removed is reported by line', async () => {
  put('bridge', 'Text.\n\n<script>alert(1)</script>\n');
  await load();
  expect(warnings).toEqual([expect.stringMatching(/^content\/articles\/bridge\.md:9:1 {2}.*script.* was removed/)]);
});
