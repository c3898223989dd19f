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

/** A part of the articles: `{ number: 3, of: 8 }` is the third of eight. Each article is in exactly one part. */
export interface Shard {
  number: number;
  of: number;
}

/** Result of compiling a shard. */
export interface CompiledShard {
  /** Number of articles in the shard. */
  articles: number;
  /** Number of articles that had to be compiled. */
  compiled: number;
  /** Problems in the articles of the shard and in entity files. */
  problems: Problem[];
}

/**
 * Compile the articles of a shard into the store that `dateline build` reads, and return how many there were. Existing files of the store are kept, also files
 * of other shards, so that the stores of several machines can be combined by copying.
 */
export async function compileShard(root: string, { number, of }: Shard, compiler: Compiler = new CompilePool()): Promise<CompiledShard> {
  const { entities, problems } = await readGazetteer(root);
  const { files, problems: refused } = await listContentFiles(root, ARTICLE_FOLDER, '.md');
  const gazetteer = createGazetteer(entities.map(gazetteerEntry));
  const imageSize = createImageMeasure(root);
  const { timeZone } = readSite(root);
  const salt = compileSalt(analyzerDigest(root), timeZone);
  const filesOfShard = files.filter(({ id }) => shardOfArticle(id, of) === number);
  const pending: Promise<void>[] = [];
  // Create the store even if the shard has no articles, so that there is something to copy.
  mkdirSync(join(root, COMPILED_FOLDER), { recursive: true });
  compiler.use({ root, entities, timeZone });
  try {
    for (const { id: slug, path } of filesOfShard) {
      const { text, problem } = readContentText(root, path);
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
  return { articles: filesOfShard.length, compiled: pending.length, problems: [...problems, ...refused] };
}
