import { afterEach, describe, expect, test, vi } from 'vitest';
import { createGazetteer } from '../../src/analysis/entities/index.ts';
import { CompilePool } from '../../src/article/compile-pool.ts';
import { compileArticle, type ArticleSource } from '../../src/article/compile.ts';
import { gazetteerEntry } from '../../src/gazetteer/read.ts';
import { entityFileSchema, type CuratedEntity } from '../../src/gazetteer/schema.ts';

const northport: CuratedEntity = { id: 'northport', ...entityFileSchema.parse({ name: 'Northport', type: 'place' }) };

// A thread begins with reading the whole analyzer, which takes long where much else is going on.
vi.setConfig({ testTimeout: 60_000 });

let pool: CompilePool;
afterEach(() => pool.close());

function open(entities: CuratedEntity[] = [], options: { timeLimit?: number } = {}): void {
  pool = new CompilePool(options);
  pool.use({ root: process.cwd(), entities, timeZone: 'UTC' });
}

function source(slug: string, body: string): ArticleSource {
  return { slug, path: `content/articles/${slug}.md`, text: `---\ntitle: T\npublished: 2023-07-05\nsummary: S.\nsources: [{ name: N }]\n---\n${body}\n` };
}

/** A text of ordinary sentences that takes seconds to read. */
const ENDLESS = 'On Monday the mayor, Ana Reyes, said that 93 people had left Northport for Lorn.\n\n'.repeat(10_000);

describe('a pool of threads that compile articles', () => {
  test('makes of an article what is made of it without one', async () => {
    open([northport]);
    const bridge = source('bridge', 'The bridge at Northport closed on Monday, <script>x</script> the mayor said.');
    const context = { gazetteer: createGazetteer([gazetteerEntry(northport)]), timeZone: 'UTC', imageSize: () => null };
    expect(await pool.compile(bridge)).toEqual(compileArticle(bridge, context));
  });

  test('answers each article for itself, however many there are', async () => {
    open();
    const slugs = Array.from({ length: 40 }, (_, index) => `report-${index}`);
    const compilations = await Promise.all(slugs.map((slug) => pool.compile(source(slug, `Report of ${slug}.`))));
    expect(compilations.map(({ article }) => article?.slug)).toEqual(slugs);
  });

  test('takes up new settings for the articles that follow', async () => {
    open();
    const bridge = source('bridge', 'Farmers met in Northport.');
    const before = await pool.compile(bridge);
    pool.use({ root: process.cwd(), entities: [northport], timeZone: 'UTC' });
    const after = await pool.compile(bridge);
    expect([before, after].map(({ article }) => article!.analysis.entities.filter(({ curated }) => curated).length)).toEqual([0, 1]);
  });
});

describe('an article that cannot be compiled', () => {
  test('because it takes too long is refused by name, and the others go on', async () => {
    open([], { timeLimit: 100 });
    const slow = pool.compile(source('slow', ENDLESS));
    const others = ['before', 'after'].map((slug) => pool.compile(source(slug, 'Farmers met.')));
    expect((await slow).problems).toEqual([
      {
        file: 'content/articles/slow.md',
        line: 1,
        column: 1,
        message:
          'Reading this article took more than 0.1 seconds of computing and was stopped. Split it, or take out what is very long, nested or repeated in it.',
      },
    ]);
    expect((await Promise.all(others)).map(({ article }) => article?.slug)).toEqual(['before', 'after']);
  });

  test('because the compiler throws is refused by name, and the others go on', async () => {
    open();
    const broken = pool.compile({ ...source('broken', ''), text: null as unknown as string });
    const other = pool.compile(source('other', 'Farmers met.'));
    expect((await broken).problems[0]).toMatchObject({
      file: 'content/articles/broken.md',
      message: expect.stringMatching(/^This article could not be read \(TypeError: .*\)\. Split it/),
    });
    expect((await other).article?.slug).toBe('other');
  });
});
