import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { compileShard } from '../../../src/collections/articles/compile-shard.ts';
import type { Compiler } from '../../../src/collections/articles/compile-pool.ts';
import { shardOfArticle } from '../../../src/collections/articles/digest.ts';
import { copySite, project } from '../../site/site-copy.ts';

/** A copy of the project without compiled articles. */
function newCopy(): string {
  const root = copySite(join(project, 'content'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  return root;
}

/** A compiler that compiles nothing and records its calls. */
function recorder(): { compiler: Compiler; compiledSlugs: string[] } {
  const compiledSlugs: string[] = [];
  const compiler: Compiler = {
    use: () => {},
    compile: ({ slug }) => {
      compiledSlugs.push(slug);
      return Promise.resolve({ file: null, problems: [], removed: [] });
    },
    close: () => Promise.resolve(),
  };
  return { compiler, compiledSlugs };
}

test('every article is in one shard, and stays in it when others are added', async () => {
  const slugs = readdirSync(join(project, 'content/articles')).map((file) => file.replace(/\.md$/, ''));
  const allSlugs: string[] = [];
  const root = newCopy();
  for (const number of [1, 2, 3]) {
    const { compiler, compiledSlugs } = recorder();
    const { articles } = await compileShard(root, { number, of: 3 }, compiler);
    expect(compiledSlugs).toHaveLength(articles);
    expect(compiledSlugs.every((slug) => shardOfArticle(slug, 3) === number)).toBe(true);
    allSlugs.push(...compiledSlugs);
  }
  expect(allSlugs.sort()).toEqual(slugs.sort());
});

test('a shard has the problems of its articles, and not the problems of other shards', async () => {
  const bad = 'bad-encoding';
  const root = newCopy();
  writeFileSync(join(root, `content/articles/${bad}.md`), new Uint8Array([0xff, 0xfe, 0x00]));
  const badShard = shardOfArticle(bad, 2);
  const [withProblem, other] = await Promise.all([badShard, 3 - badShard].map((number) => compileShard(root, { number, of: 2 }, recorder().compiler)));
  expect(withProblem!.problems.map(({ file }) => file)).toEqual([`content/articles/${bad}.md`]);
  expect(other!.problems).toEqual([]);
});
