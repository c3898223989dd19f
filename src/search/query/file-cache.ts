/** A decoded file, with the size in bytes of the file that was fetched. */
export interface LoadedFile<T> {
  content: T;
  bytes: number;
}

/** Decoded files by path, up to a total size; the least recently used ones are evicted. */
export class FileCache {
  readonly #maxBytes: number;
  /** Files, least recently used first. A file that is still being loaded has 0 bytes. */
  readonly #files = new Map<string, LoadedFile<Promise<unknown>>>();
  #bytes = 0;

  /** @param maxBytes total size of the fetched files: decoded, they need more memory */
  constructor(maxBytes: number) {
    this.#maxBytes = maxBytes;
  }

  /**
   * Return the decoded file at a path: from the cache, or else what `load` resolves to. Requests for a file that is being loaded share its promise.
   * A file that could not be loaded is not cached.
   *
   * @throws whatever `load` throws
   */
  get<T>(path: string, load: () => Promise<LoadedFile<T>>): Promise<T> {
    const cached = this.#files.get(path);
    if (cached) {
      // Most recently used: move to the end.
      this.#files.delete(path);
      this.#files.set(path, cached);
      return cached.content as Promise<T>;
    }
    const loaded = load();
    const content = loaded.then((file) => file.content);
    const file = { content, bytes: 0 };
    this.#files.set(path, file);
    loaded.then(
      ({ bytes }) => {
        file.bytes = bytes;
        this.#bytes += bytes;
        this.#evict();
      },
      () => this.#files.delete(path),
    );
    return content;
  }

  #evict(): void {
    for (const [path, { bytes }] of this.#files) {
      if (this.#bytes <= this.#maxBytes) return;
      // A file that is being loaded frees nothing, and somebody is waiting for it.
      if (bytes === 0) continue;
      this.#files.delete(path);
      this.#bytes -= bytes;
    }
  }
}
