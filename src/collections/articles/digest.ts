import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GazetteerEntry } from '../../analysis/core/index.ts';
import { entriesNamedIn, type Gazetteer } from '../../analysis/english/gazetteer/index.ts';
import { ANALYZER_FOLDERS, isAnalyzerFile, LOCK_FILE } from './analyzer-files.ts';
import type { ArticleSource } from './article-source.ts';
import { type ImageSize, imagesIn } from './images.ts';

/** Number of hexadecimal digits of a digest: 128 bits. */
const DIGEST_DIGITS = 32;
/** Number of hexadecimal digits of a digest that are taken as a number: 48 bits, which is a safe integer. */
const NUMBER_DIGITS = 12;

/** Return the first 128 bits of the SHA-256 of a list of texts and bytes, in hexadecimal: enough to tell files apart. */
function digestOf(texts: Iterable<string | Uint8Array>): string {
  const whole = createHash('sha256');
  for (const text of texts) whole.update(`${text.length}:`).update(text);
  return whole.digest('hex').slice(0, DIGEST_DIGITS);
}

/** Return the digest of everything that is needed to compile articles: code, word lists and model. */
export function analyzerDigest(root: string): string {
  const inFolders = ANALYZER_FOLDERS.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => isAnalyzerFile(file))
      .sort()
      .map((file) => join(folder, file)),
  );
  const paths = [...inFolders, LOCK_FILE];
  return digestOf(paths.flatMap((path) => [path.replaceAll('\\', '/'), readFileSync(join(root, path))]));
}

/** Return the part of an article's digest that is the same for all articles: the digest of the analyzer, and the newsroom's time zone. */
export function compileSalt(analyzer: string, timeZone: string): string {
  return `${analyzer} ${timeZone}`;
}

/**
 * Return the number of the shard in which an article is compiled (`dateline compile --shard 3/8`), from 1 to `shards`. The number does not depend on other articles.
 */
export function shardOfArticle(slug: string, shards: number): number {
  return 1 + (Number.parseInt(digestOf([slug]).slice(0, NUMBER_DIGITS), 16) % shards);
}

/** The id of an editor's entity in an override in the frontmatter: `entity: vyacheslav-gladkov`. */
const OVERRIDE_ENTITY = /\bentity["']?\s*:\s*["']?([\p{L}\p{N}\p{M}_-]+)/gu;

/** Texts of entries: thousands of articles name the same few. */
const entryTexts = new WeakMap<GazetteerEntry, string>();

function textOfEntry(entry: GazetteerEntry): string {
  const text = entryTexts.get(entry) ?? JSON.stringify(entry);
  entryTexts.set(entry, text);
  return text;
}

/**
 * Return the digest of everything on which a compiled article depends: its file, the gazetteer entries and images to which it may refer, and the salt (analyzer
 * and settings). An article with an unchanged digest is not compiled again.
 */
export function articleDigest({ slug, path, text }: ArticleSource, salt: string, gazetteer: Gazetteer, imageSize: (src: string) => ImageSize | null): string {
  const overrideEntries = Array.from(text.matchAll(OVERRIDE_ENTITY), ([, id]) => gazetteer.byId.get(id!.normalize('NFC').toLowerCase())).filter(
    (entry) => entry !== undefined,
  );
  const entries = [...new Set([...entriesNamedIn(gazetteer, text), ...overrideEntries])].map(textOfEntry).sort();
  const images = imagesIn(text).map((src) => JSON.stringify([src, imageSize(src)]));
  return digestOf([slug, path, text, salt, ...entries, ...images]);
}
