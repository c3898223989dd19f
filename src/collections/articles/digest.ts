import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { entriesNamedIn, type Gazetteer } from '../../analysis/index.ts';
import { ANALYZER_FILES, isAnalyzerFile } from './analyzer-files.ts';
import type { ArticleSource } from './article-source.ts';
import { type ImageSize, imagesIn } from './images.ts';

/** Return the digest of a list of texts and bytes, in hexadecimal. */
function sha256(texts: Iterable<string | Uint8Array>): string {
  const whole = createHash('sha256');
  for (const text of texts) whole.update(`${text.length}:`).update(text);
  return whole.digest('hex').slice(0, 32);
}

/** Return the digest of everything that is needed to compile articles: code, word lists and model. */
export function analyzerDigest(root: string): string {
  const paths = ANALYZER_FILES.flatMap((path) =>
    path.startsWith('src/')
      ? readdirSync(join(root, path), { recursive: true, encoding: 'utf8' })
          .filter((file) => isAnalyzerFile(file))
          .sort()
          .map((file) => join(path, file))
      : [path],
  );
  return sha256(paths.flatMap((path) => [path.replaceAll('\\', '/'), readFileSync(join(root, path))]));
}

/** Return the part of an article's digest that is the same for all articles: the digest of the analyzer, and the newsroom's time zone. */
export function compileSalt(analyzer: string, timeZone: string): string {
  return `${analyzer} ${timeZone}`;
}

/**
 * Return the number of the shard with which an article is compiled (`dateline compile --shard 3/8`), from 1 to `shards`. It does not depend on other articles.
 */
export function shardOfArticle(slug: string, shards: number): number {
  return 1 + (Number.parseInt(sha256([slug]).slice(0, 12), 16) % shards);
}

/** The id of an editor's entity in an override in the frontmatter: `entity: vyacheslav-gladkov`. */
const OVERRIDE_ENTITY = /\bentity["']?\s*:\s*["']?([\p{L}\p{N}\p{M}_-]+)/gu;

/**
 * Return the digest of everything on which a compiled article depends: its file, the gazetteer entries and images to which it may refer, and the salt (analyzer
 * and settings). An article with an unchanged digest is not compiled again.
 */
export function articleDigest({ slug, path, text }: ArticleSource, salt: string, gazetteer: Gazetteer, imageSize: (src: string) => ImageSize | null): string {
  const overrideEntries = Array.from(text.matchAll(OVERRIDE_ENTITY), ([, id]) => gazetteer.byId.get(id!.normalize('NFC').toLowerCase())).filter(
    (entry) => entry !== undefined,
  );
  const entries = [...new Set([...entriesNamedIn(gazetteer, text), ...overrideEntries])].map((entry) => JSON.stringify(entry)).sort();
  const images = imagesIn(text).map((src) => JSON.stringify([src, imageSize(src)]));
  return sha256([slug, path, text, salt, ...entries, ...images]);
}
