import { Digest, type FileKind, filePath, FILES_IN_GROUP, groupOf } from '../format/index.ts';

/** Writer of index files in groups: a group is in a folder named after a digest of its files, so that readers keep the groups that did not change. */
export class FileGroups {
  readonly #emit: (path: string, plain: Uint8Array<ArrayBuffer>) => void | Promise<void>;
  readonly #open = new Map<FileKind, { group: number; files: Map<number, Uint8Array<ArrayBuffer>> }>();
  readonly #digests: Partial<Record<FileKind, string[]>> = {};

  /** @param emit writes a file; its path is relative to the index folder */
  constructor(emit: (path: string, plain: Uint8Array<ArrayBuffer>) => void | Promise<void>) {
    this.#emit = emit;
  }

  /** Add a file. The files of a kind come in ascending or descending order of their numbers. */
  async write(kind: FileKind, number: number, plain: Uint8Array<ArrayBuffer>): Promise<void> {
    const group = groupOf(number);
    if (this.#open.get(kind)?.group !== group) {
      await this.#close(kind);
      this.#open.set(kind, { group, files: new Map() });
    }
    const { files } = this.#open.get(kind)!;
    files.set(number, plain);
    if (files.size === FILES_IN_GROUP) await this.#close(kind);
  }

  /** Write what is left. Returns the digests of the groups by kind of file, and a digest of them all. */
  async finish(): Promise<{ id: string; groups: Partial<Record<FileKind, string[]>> }> {
    for (const kind of this.#open.keys()) await this.#close(kind);
    const digest = new Digest();
    digest.add(new TextEncoder().encode(JSON.stringify(this.#digests)));
    return { id: digest.text(), groups: this.#digests };
  }

  async #close(kind: FileKind): Promise<void> {
    const open = this.#open.get(kind);
    if (open === undefined) return;
    this.#open.delete(kind);
    const files = [...open.files].sort(([a], [b]) => a - b);
    const digest = new Digest();
    for (const [number, plain] of files) {
      digest.add(new TextEncoder().encode(`${kind}/${number}`));
      digest.add(plain);
    }
    const name = digest.text();
    (this.#digests[kind] ??= [])[open.group] = name;
    for (const [number, plain] of files) await this.#emit(filePath(name, kind, number), plain);
  }
}
