import type { ArticleSource } from './article-source.ts';
import type { CompiledArticle } from './compiled.ts';
import { type CompiledFile, openCompiledFile, readCompiledFile } from './compiled-file.ts';
import { imagesIn } from './images.ts';

/**
 * Compiled files that a server keeps in memory while somebody writes: of thousands, one is another after a change. The path of a compiled file contains
 * its digest, so what was read from it stays right.
 */
export class CompiledMemory {
  #files = new Map<string, CompiledFile>();
  #articles = new Map<string, CompiledArticle>();
  #digests = new Map<string, { text: string; around: string; digest: string }>();

  /**
   * Digest of an article as `make` computes it, without computing it again for the same text.
   *
   * @param around everything else that the digest depends on, but for images, which may change by themselves
   */
  digest({ path, text }: ArticleSource, around: string, make: () => string): string {
    const known = this.#digests.get(path);
    if (known?.text === text && known.around === around && imagesIn(text).length === 0) return known.digest;
    const digest = make();
    this.#digests.set(path, { text, around, digest });
    return digest;
  }

  /** What the file of this path says of its article, as {@link openCompiledFile} does. */
  open(path: string): CompiledFile | null {
    const file = this.#files.get(path) ?? openCompiledFile(path);
    if (file) this.#files.set(path, file);
    return file;
  }

  /** The compiled article of a file, as {@link readCompiledFile} reads it. */
  read(file: CompiledFile): CompiledArticle {
    const article = this.#articles.get(file.path) ?? readCompiledFile(file);
    this.#articles.set(file.path, article);
    return article;
  }

  /** Forget all but the files of these paths. */
  keepOnly(paths: ReadonlySet<string>): void {
    for (const known of [this.#files, this.#articles]) for (const path of known.keys()) if (!paths.has(path)) known.delete(path);
  }
}
