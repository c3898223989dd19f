import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createGazetteer } from '../../../src/analysis/english/names/index.ts';
import { CompilePool } from '../../../src/collections/articles/compile-pool.ts';
import type { ArticleSource } from '../../../src/collections/articles/article-source.ts';
import { compileArticle } from '../../../src/collections/articles/compile.ts';
import { readCompiledFile } from '../../../src/collections/articles/compiled-file.ts';
import type { CompiledArticle } from '../../../src/collections/articles/compiled.ts';
import type { Problem } from '../../../src/content-files/problem.ts';
import { gazetteerEntry } from '../../../src/collections/entities/read.ts';
import { entityFileSchema, type CuratedEntity } from '../../../src/collections/entities/schema.ts';
import { withHtml } from './with-html.ts';

const northport: CuratedEntity = { id: 'northport', ...entityFileSchema.parse({ name: 'Northport', type: 'place' }) };

// A thread first loads the whole analyzer, which takes long on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

let pool: CompilePool;
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-compiled-'));
});
afterEach(async () => {
  await pool.close();
  rmSync(folder, { recursive: true });
});

function open(entities: CuratedEntity[] = [], options: { timeLimit?: number; memoryLimit?: number } = {}): void {
  pool = new CompilePool(options);
  pool.use({ root: process.cwd(), entities, timeZone: 'UTC' });
}

function source(slug: string, body: string): ArticleSource {
  return { slug, path: `content/articles/${slug}.md`, text: `---\ntitle: T\npublished: 2023-07-05\nsummary: S.\nsources: [{ name: N }]\n---\n${body}\n` };
}

/** Compile an article in the pool, and return the compiled article or its problems. */
async function compile(article: ArticleSource): Promise<CompiledArticle | Problem[]> {
  const { file, problems } = await pool.compile(article, join(folder, `${article.slug}.json`));
  return file ? readCompiledFile(file) : problems;
}

/** A text of ordinary sentences that takes seconds to analyze. */
const LONG_TEXT = 'On Monday the mayor, Ana Reyes, said that 93 people had left Northport for Lorn.\n\n'.repeat(10_000);

describe('a pool of threads that compile articles', () => {
  test('compiles an article with the same result as without a pool', async () => {
    open([northport]);
    const bridge = source('bridge', 'The bridge at Northport closed on Monday, <script>x</script> the mayor said.');
    const context = { gazetteer: createGazetteer([gazetteerEntry(northport)]), timeZone: 'UTC', imageSize: () => null };
    expect(withHtml((await compile(bridge)) as CompiledArticle)).toEqual(withHtml(compileArticle(bridge, context).article!));
  });

  test('returns the result of each article, however many there are', async () => {
    open();
    const slugs = Array.from({ length: 40 }, (_, index) => `report-${index}`);
    const articles = await Promise.all(slugs.map((slug) => compile(source(slug, `Report of ${slug}.`))));
    expect(articles).toMatchObject(slugs.map((slug) => ({ slug })));
  });

  test('uses new settings for the following articles', async () => {
    open();
    const bridge = source('bridge', 'Farmers met in Northport.');
    const withoutEntities = await compile(bridge);
    pool.use({ root: process.cwd(), entities: [northport], timeZone: 'UTC' });
    expect(withoutEntities).toMatchObject({ analysis: { entities: [{ curated: false }] } });
    expect(await compile(bridge)).toMatchObject({ analysis: { entities: [{ key: 'northport', curated: true }] } });
  });
});

describe('an article that cannot be compiled', () => {
  test('because it takes too long is refused by name, and the others continue', async () => {
    // Longer than a thread may take to load what its first article needs, and far shorter than the long text takes.
    open([], { timeLimit: 2_000 });
    const slow = compile(source('slow', LONG_TEXT));
    const others = ['before', 'after'].map((slug) => compile(source(slug, 'Farmers met.')));
    expect(await slow).toEqual([
      {
        file: 'content/articles/slow.md',
        line: 1,
        column: 1,
        message:
          'Analyzing this article took more than 2 seconds of CPU time and was stopped. Split it, or remove what is very long, deeply nested or repeated.',
      },
    ]);
    expect(await Promise.all(others)).toMatchObject([{ slug: 'before' }, { slug: 'after' }]);
  });

  test('because it takes too much memory is refused by name, and another thread continues with the others', async () => {
    open([], { timeLimit: Infinity, memoryLimit: 80 });
    const greedy = compile(source('greedy', LONG_TEXT));
    const others = ['before', 'after'].map((slug) => compile(source(slug, 'Farmers met.')));
    expect(await greedy).toMatchObject([
      {
        file: 'content/articles/greedy.md',
        message: expect.stringMatching(/^Analyzing this article took more than 80 MB of memory and was stopped\. Split it/),
      },
    ]);
    expect(await Promise.all(others)).toMatchObject([{ slug: 'before' }, { slug: 'after' }]);
  });

  test('because the compiler throws is refused by name, and the others continue', async () => {
    open();
    const broken = compile({ ...source('broken', ''), text: null as unknown as string });
    const other = compile(source('other', 'Farmers met.'));
    expect(await broken).toMatchObject([
      { file: 'content/articles/broken.md', message: expect.stringMatching(/^This article could not be analyzed \(TypeError: .*\)\. Split it/) },
    ]);
    expect(await other).toMatchObject({ slug: 'other' });
  });

  test('because its file cannot be written causes an error of the system, not a problem of the article', async () => {
    open();
    // There is already a file with the path of the folder that is needed.
    writeFileSync(join(folder, 'taken'), '');
    const compiled = pool.compile(source('bridge', 'Farmers met.'), join(folder, 'taken', 'bridge.json'));
    await expect(compiled).rejects.toMatchObject({ code: expect.stringMatching(/^E(?:NOTDIR|EXIST)$/) });
  });
});
