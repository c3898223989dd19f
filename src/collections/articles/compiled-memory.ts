import type { ArticleSource } from './article-source.ts';
import type { CompiledArticle } from './compiled.ts';
import { type CompiledFile, openCompiledFile, readCompiledFile } from './compiled-file.ts';
import { imagesIn } from './images.ts';

/**
 * Cache of compiled files for the development server, in which one of thousands of articles changes at a time. The path of a compiled file contains its digest,
 * so that cached content stays valid.
 */
export class CompiledMemory {
  /** References to compiled files, by path. */
  #files = new Map<string, CompiledFile>();
  /** Compiled articles, by the path of the compiled file. */
  #articles = new Map<string, CompiledArticle>();
  /** Digests with the inputs from which they were computed, by the path of the source. */
  #digests = new Map<string, { text: string; otherInputs: string; digest: string }>();

  /**
   * Return the digest of an article, computed by `compute` unless it is cached for the same text.
   *
   * @param otherInputs everything else on which the digest depends. Images are left out: the digest of an article with images is always computed again
   */
  digest({ path, text }: ArticleSource, otherInputs: string, compute: () => string): string {
    const cached = this.#digests.get(path);
    if (cached?.text === text && cached.otherInputs === otherInputs && imagesIn(text).length === 0) return cached.digest;
    const digest = compute();
    this.#digests.set(path, { text, otherInputs, digest });
    return digest;
  }

  /** Return what {@link openCompiledFile} returns for this path. */
  open(path: string): CompiledFile | null {
    const file = this.#files.get(path) ?? openCompiledFile(path);
    if (file) this.#files.set(path, file);
    return file;
  }

  /** Return what {@link readCompiledFile} returns for this file. */
  read(file: CompiledFile): CompiledArticle {
    const article = this.#articles.get(file.path) ?? readCompiledFile(file);
    this.#articles.set(file.path, article);
    return article;
  }

  /** Remove all files from the cache except those with these paths. */
  keepOnly(paths: ReadonlySet<string>): void {
    for (const cached of [this.#files, this.#articles]) for (const path of cached.keys()) if (!paths.has(path)) cached.delete(path);
  }
}
