import { Digest, type FileKind, filePath, filesInGroup, FOLDER_DIGITS, groupOf, type Root } from '../format/index.ts';

/** Writer of index files in groups. A group is a folder named after a digest of its files, so that browsers can keep the groups that did not change. */
export class FileGroups {
  readonly #emit: (path: string, plain: Uint8Array<ArrayBuffer>) => void | Promise<void>;
  readonly #open = new Map<FileKind, { group: number; files: Map<number, Uint8Array<ArrayBuffer>> }>();
  readonly #groups: Root['groups'] = {};
  readonly #folders = new Map<FileKind, string[]>();

  /** @param emit writes a file; its path is relative to the index folder */
  constructor(emit: (path: string, plain: Uint8Array<ArrayBuffer>) => void | Promise<void>) {
    this.#emit = emit;
  }

  /**
   * Add a file. The files of a kind come in ascending or descending order of their numbers.
   *
   * @param files number of files of this kind
   */
  async write(kind: FileKind, number: number, plain: Uint8Array<ArrayBuffer>, files: number): Promise<void> {
    const group = groupOf(kind, number, files);
    this.#groups[kind] ??= { files, folders: '' };
    if (!this.#folders.has(kind)) this.#folders.set(kind, []);
    if (this.#open.get(kind)?.group !== group) {
      await this.#close(kind);
      this.#open.set(kind, { group, files: new Map() });
    }
    const { files: open } = this.#open.get(kind)!;
    open.set(number, plain);
    if (open.size === filesInGroup(kind, files)) await this.#close(kind);
  }

  /** Write the groups that are not complete. Returns the groups by kind of file, and a digest of all of them. */
  async finish(): Promise<Pick<Root, 'id' | 'groups'>> {
    for (const kind of this.#open.keys()) await this.#close(kind);
    for (const [kind, folders] of this.#folders) this.#groups[kind]!.folders = folders.join('');
    const digest = new Digest();
    digest.add(new TextEncoder().encode(JSON.stringify(this.#groups)));
    return { id: digest.text(), groups: this.#groups };
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
    const name = digest.text().slice(0, FOLDER_DIGITS);
    this.#folders.get(kind)![open.group] = name;
    for (const [number, plain] of files) await this.#emit(filePath(name, kind, number), plain);
  }
}
