import type { ArticleSource } from './article-source.ts';
import type { CompiledArticle } from './compiled.ts';
import { type CompiledFile, openCompiledFile, readCompiledFile } from './compiled-file.ts';
import { imagesIn } from './images.ts';

/**
 * Cache of compiled files in the development server, where only one of thousands changes at a time. The path of a compiled file contains
 * its digest, so cached content stays valid.
 */
export class CompiledMemory {
  #files = new Map<string, CompiledFile>();
  #articles = new Map<string, CompiledArticle>();
  #digests = new Map<string, { text: string; around: string; digest: string }>();

  /**
   * Return the digest of an article, computed by `make` unless it is cached for the same text.
   *
   * @param around everything else that the digest depends on, except images, which may change on their own
   */
  digest({ path, text }: ArticleSource, around: string, make: () => string): string {
    const known = this.#digests.get(path);
    if (known?.text === text && known.around === around && imagesIn(text).length === 0) return known.digest;
    const digest = make();
    this.#digests.set(path, { text, around, digest });
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

  /** Remove all other files from the cache. */
  keepOnly(paths: ReadonlySet<string>): void {
    for (const known of [this.#files, this.#articles]) for (const path of known.keys()) if (!paths.has(path)) known.delete(path);
  }
}
