import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { LoaderContext } from 'astro/loaders';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createGazetteer } from '../../../src/analysis/english/names/index.ts';
import type { Compiler } from '../../../src/collections/articles/compile-pool.ts';
import type { CompileContext } from '../../../src/collections/articles/compile.ts';
import { compileToFile } from '../../../src/collections/articles/compile-to-file.ts';
import { readCompiledFile, type CompiledFile } from '../../../src/collections/articles/compiled-file.ts';
import { articleLoader } from '../../../src/collections/articles/loader.ts';
import { ContentError } from '../../../src/content-files/problem.ts';
import { setBuildDay, setExpiryDay } from '../../../src/progress/build-day.ts';
import { listenForTally, setSkipsInvalidArticles, type ArticleTally } from '../../../src/progress/tally.ts';
import { gazetteerEntry } from '../../../src/collections/entities/read.ts';

interface Entry {
  id: string;
  data: CompiledFile;
  digest: string;
}

let root: string;
let entries: Map<string, Entry>;
/** Slugs of the articles compiled since the last load began. */
let compiled: string[];
let warnings: string[];
let errors: string[] = [];

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'dateline-loader-'));
  for (const folder of ['content/articles', 'content/entities']) mkdirSync(join(root, folder), { recursive: true });
  writeFileSync(join(root, 'content/site.yaml'), 'name: T\ndescription: T.\naddress: https://example.org\n');
  symlinkSync(join(process.cwd(), 'package-lock.json'), join(root, 'package-lock.json'));
  for (const folder of ['analysis', 'collections', 'content-files', 'markdown', 'text'])
    cpSync(join('src', folder), join(root, 'src', folder), { recursive: true });
  entries = new Map();
  put('bridge', 'The bridge at Northport closed.');
  put('harvest', 'Farmers met in May.');
});
afterEach(() => rmSync(root, { recursive: true }));

function put(slug: string, body: string, more = ''): void {
  writeFileSync(join(root, `content/articles/${slug}.md`), `---\ntitle: T\npublished: 2023-07-05\nsummary: S.\nsources: [{ name: N }]\n${more}---\n${body}\n`);
}

/** Compiles in this thread, because starting another one for each test would take a second. */
function openCompiler(): Compiler {
  let context: CompileContext;
  return {
    use({ entities, timeZone }) {
      context = { gazetteer: createGazetteer(entities.map(gazetteerEntry)), timeZone, imageSize: () => null };
    },
    compile: (source, path) => {
      compiled.push(source.slug);
      return Promise.resolve(compileToFile(source, path, context));
    },
    close: () => Promise.resolve(),
  };
}

/** Run the loader on a store that keeps earlier entries, as in a build or in the development server. */
async function load(more: { watcher?: { on: () => void } } = {}): Promise<void> {
  compiled = [];
  warnings = [];
  errors = [];
  const store = {
    keys: () => [...entries.keys()],
    has: (id: string) => entries.has(id),
    get: (id: string) => entries.get(id),
    delete: (id: string) => entries.delete(id),
    set: (entry: Entry) => {
      entries.set(entry.id, entry);
    },
  };
  const context = {
    config: { root: pathToFileURL(`${root}/`) },
    store,
    logger: { info: () => {}, warn: (message: string) => warnings.push(message), error: (message: string) => errors.push(message) },
    ...more,
  };
  await articleLoader(openCompiler).load(context as unknown as LoaderContext);
}

/** Return the problems that a load is refused with. */
async function refusal(): Promise<string[]> {
  const error = await load().then(
    () => null,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(ContentError);
  return (error as ContentError).message.split('\n');
}

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

  test('and is compiled again with an editor’s file of that id, whatever its names', async () => {
    writeFileSync(join(root, 'content/entities/head.yaml'), 'name: Ana Reyes\ntype: person\n');
    putOverride('head');
    await load();
    writeFileSync(join(root, 'content/entities/head.yaml'), 'name: Ana Reyes Soto\ntype: person\n');
    await load();
    expect(compiled).toEqual(['harvest']);
  });
});

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

describe('an article with a future date', () => {
  let tally: ArticleTally | undefined;
  let endListening: () => void;
  beforeEach(() => {
    endListening = listenForTally((received) => (tally = received));
    put('ahead', 'It will open.');
    const path = join(root, 'content/articles/ahead.md');
    writeFileSync(path, readFileSync(path, 'utf8').replace('2023-07-05', '2023-07-06T01:00+03:00'));
  });
  afterEach(() => {
    setBuildDay(null);
    endListening();
  });

  test('is held back by a build, and listed with its day in the time zone of the site', async () => {
    setBuildDay('2023-07-04');
    for (const slug of ['bridge', 'harvest']) rmSync(join(root, `content/articles/${slug}.md`));
    put('weather', 'It rained.');
    writeFileSync(
      join(root, 'content/articles/weather.md'),
      readFileSync(join(root, 'content/articles/weather.md'), 'utf8').replace('2023-07-05', '2023-07-04'),
    );
    await load();
    expect([...entries.keys()]).toEqual(['weather']);
    // An hour after midnight in Kyiv is the previous evening in UTC, the time zone of the site.
    expect(tally!.heldBack).toEqual([{ slug: 'ahead', day: '2023-07-05' }]);
  });

  test('is published on its day, and if no day is given', async () => {
    setBuildDay('2023-07-05');
    await load();
    expect(entries.has('ahead')).toBe(true);
    setBuildDay(null);
    await load();
    expect(entries.has('ahead')).toBe(true);
  });

  test('is shown in development', async () => {
    setBuildDay('2023-07-01');
    await load({ watcher: { on: () => undefined } });
    expect([...entries.keys()].sort()).toEqual(['ahead', 'bridge', 'harvest']);
  });
});

describe('an article that has expired', () => {
  let tally: ArticleTally | undefined;
  let endListening: () => void;
  beforeEach(() => {
    endListening = listenForTally((received) => (tally = received));
    put('over', 'It was open.', 'expires: 2023-07-08T23:00+03:00\n');
  });
  afterEach(() => {
    setExpiryDay(null);
    endListening();
  });

  test('is published by default', async () => {
    setBuildDay('2023-08-01');
    await load();
    expect(entries.has('over')).toBe(true);
    setBuildDay(null);
  });

  test('is left out from its day on if an expiry day is set, and listed with its day', async () => {
    setExpiryDay('2023-07-07');
    await load();
    expect([entries.has('over'), tally!.expired]).toEqual([true, []]);
    setExpiryDay('2023-07-08');
    await load();
    expect([entries.has('over'), tally!.expired]).toEqual([false, [{ slug: 'over', day: '2023-07-08' }]]);
  });

  test('is shown in development', async () => {
    // The expiry day has no effect in development.
    setExpiryDay('2023-08-01');
    await load({ watcher: { on: () => undefined } });
    expect(entries.has('over')).toBe(true);
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
