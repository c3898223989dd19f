import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { compiledArticleSchema, type CompiledArticle } from './compiled.ts';
import { pagesOf, type PageElsewhere } from './overrides/entities.ts';
import { textDigest } from './text-digest.ts';

const problemSchema = z.object({ file: z.string(), line: z.number(), column: z.number(), message: z.string() });

/** Problem in an article's file, with the lines around it. */
const articleProblemSchema = problemSchema.extend({ excerpt: z.string() });
/** A problem in an article's file, with the lines around it. */
export type ArticleProblem = z.infer<typeof articleProblemSchema>;

/** Reference to the file of a compiled article, with what the loader needs to know about the article. */
export const compiledFileSchema = z.object({
  /** Path of the file. */
  path: z.string(),
  /** Digest of the article. */
  digest: z.string(),
  draft: z.boolean(),
  /** `published` of its frontmatter. */
  published: z.string(),
  /** `expires` of its frontmatter; empty if there is none. */
  expires: z.string(),
  /** Ids of the pages that its names create. */
  pages: z.array(z.string()),
  /** Pages that its overrides refer to and that other articles have to create. */
  elsewhere: z.array(z.object({ id: z.string(), problem: problemSchema }) satisfies z.ZodType<PageElsewhere>),
  /** Former file names of the article. */
  formerly: z.array(z.string()),
  /** Topics of the article. */
  topics: z.array(z.string()),
  /** Its figures, as written in the text. */
  figures: z.array(z.string()),
  /** Only in development: current problems of the source. The other fields are then those of the last valid version; `path` is empty if there was none. */
  problems: z.array(articleProblemSchema).default([]),
});

/** A reference to the file of a compiled article, with what the loader needs to know about the article. */
export type CompiledFile = z.infer<typeof compiledFileSchema>;

/** Folder of the compiled articles. It is outside Astro's cache, which Astro empties when it runs with another configuration (`astro check`). */
export const COMPILED_FOLDER = '.stage/articles';

/** Return the file of the compiled article with this digest. */
export function compiledPath(root: string, digest: string): string {
  return join(root, COMPILED_FOLDER, digest.slice(0, 2), `${digest}.json`);
}

/**
 * Write a compiled article to a file, and return the reference to it. The file has a line with what the loader needs, a line with the article, and its HTML.
 *
 * Each article has a separate file, because ten thousand articles do not fit into one string, and a page needs only a few of them.
 */
export function writeCompiledFile(path: string, compiled: CompiledArticle, elsewhere: PageElsewhere[]): CompiledFile {
  const article = compiledArticleSchema.parse(compiled);
  const text = `${JSON.stringify(article)}\n${compiled.html()}`;
  const { analysis, frontmatter } = article;
  const file: CompiledFile = {
    path,
    digest: textDigest(text),
    draft: frontmatter.draft,
    published: frontmatter.published,
    expires: frontmatter.expires ?? '',
    pages: pagesOf(analysis.entities),
    elsewhere,
    formerly: frontmatter.formerly,
    topics: frontmatter.topics,
    figures: analysis.figures.map(({ surface }) => surface),
    problems: [],
  };
  mkdirSync(dirname(path), { recursive: true });
  // An interrupted or concurrent process must not leave half a file under this name.
  const unfinished = `${path}.${process.pid}`;
  // The path is left out, so that the store is the same on every machine.
  writeFileSync(unfinished, `${JSON.stringify({ ...file, path: '' })}\n${text}`);
  renameSync(unfinished, path);
  return file;
}

/** Return the reference in the file of a compiled article; null if the file is missing or was changed. */
export function openCompiledFile(path: string): CompiledFile | null {
  try {
    const [head, others] = cutLine(readFileSync(path));
    const file = compiledFileSchema.parse(JSON.parse(head.toString()));
    return textDigest(others) === file.digest ? { ...file, path } : null;
  } catch {
    return null;
  }
}

/** Return the compiled article in a file that was opened or written before. Its HTML is read when it is needed. */
export function readCompiledFile({ path, digest }: CompiledFile): CompiledArticle {
  const article = JSON.parse(partsOf(path).article.toString()) as Omit<CompiledArticle, 'html' | 'digest'>;
  return { ...article, digest, html: () => partsOf(path).html.toString() };
}

/** Return the article and the HTML in the file of a compiled article. */
function partsOf(path: string): { article: Buffer; html: Buffer } {
  const [, others] = cutLine(readFileSync(path));
  const [article, html] = cutLine(others);
  return { article, html };
}

/** Return the first line of a file, and the bytes after it. They are not decoded here, because most callers need only one of them as text. */
function cutLine(bytes: Buffer): [line: Buffer, others: Buffer] {
  const end = bytes.indexOf('\n');
  return [bytes.subarray(0, end), bytes.subarray(end + 1)];
}

/** Placeholder for an article that was never valid. */
export const NEVER_VALID: CompiledFile = {
  path: '',
  digest: '',
  draft: false,
  published: '',
  expires: '',
  pages: [],
  elsewhere: [],
  formerly: [],
  topics: [],
  figures: [],
  problems: [],
};
