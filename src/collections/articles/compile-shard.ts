import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { createGazetteer } from '../../analysis/index.ts';
import { listContentFiles, type Problem, readContentText } from '../../content-files/index.ts';
import { readSite } from '../../config/index.ts';
import { gazetteerEntry, readGazetteer } from '../entities/read.ts';
import { ARTICLE_FOLDER, type ArticleSource } from './article-source.ts';
import { CompilePool, type Compiler } from './compile-pool.ts';
import { COMPILED_FOLDER, compiledPath, openCompiledFile } from './compiled-file.ts';
import { analyzerDigest, articleDigest, compileSalt, shardOfArticle } from './digest.ts';
import { createImageMeasure } from './images.ts';

/** Part of the articles, of which each is in exactly one: `{ number: 3, of: 8 }` is the third of eight. */
export interface Shard {
  number: number;
  of: number;
}

/** What compiling a shard did. */
export interface CompiledShard {
  /** Number of articles in the shard, and of those that were compiled now. */
  articles: number;
  compiled: number;
  /** What is wrong with its articles, and with files of entities. */
  problems: Problem[];
}

/**
 * Compile the articles of a shard into the store that `dateline build` takes them from. What is there already is left alone, of other shards too: so parts that
 * several machines made can be put together by copying.
 */
export async function compileShard(root: string, { number, of }: Shard, compiler: Compiler = new CompilePool()): Promise<CompiledShard> {
  const { entities, problems } = await readGazetteer(root);
  const { files, problems: refused } = await listContentFiles(root, ARTICLE_FOLDER, '.md');
  const gazetteer = createGazetteer(entities.map(gazetteerEntry));
  const imageSize = createImageMeasure(root);
  const { timeZone } = readSite(root);
  const salt = compileSalt(analyzerDigest(root), timeZone);
  const own = files.filter(({ id }) => shardOfArticle(id, of) === number);
  const pending: Promise<void>[] = [];
  // Also without an article in the shard there is a store to be copied.
  mkdirSync(join(root, COMPILED_FOLDER), { recursive: true });
  compiler.use({ root, entities, timeZone });
  try {
    for (const { id: slug, path } of own) {
      const { text, problem } = await readContentText(root, path);
      if (problem) {
        problems.push(problem);
        continue;
      }
      const source: ArticleSource = { slug, path, text };
      const target = compiledPath(root, articleDigest(source, salt, gazetteer, imageSize));
      if (openCompiledFile(target) === null) pending.push(compiler.compile(source, target).then((result) => void problems.push(...result.problems)));
    }
    await Promise.all(pending);
  } finally {
    await compiler.close();
  }
  return { articles: own.length, compiled: pending.length, problems: [...problems, ...refused] };
}
