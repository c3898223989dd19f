import { copyFileSync, existsSync, linkSync, lstatSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { CheckedSite } from './dead-links.ts';
import { digestFile } from './digest-file.ts';
import { listFiles } from './list-files.ts';
import type { OutputEntry, OutputRecord } from './output-record.ts';
import { PublishError } from './publish-error.ts';

/** When the system makes no link of this kind there: on another disk, on one that has none, of somebody else's file, or when the file has too many. */
const NO_LINKS = ['EXDEV', 'EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK', 'EACCES'];

/** The site that was built last, of which files are taken over into the stage. */
export class LastBuild {
  readonly #last: OutputRecord | null;
  readonly #stage: string;
  readonly #public: ReadonlySet<string>;
  /** Files that were asked for, with their keys. */
  readonly #keys = new Map<string, string>();
  #paths: Map<string, string> | undefined;
  /** Digests of those that stand in the stage. */
  readonly #taken = new Map<string, string>();

  /**
   * @param last what is known of it; null where nothing is
   * @param stage the folder that the new site is built into
   * @param publicFolder whose files stand in the site as they are
   */
  constructor(last: OutputRecord | null, stage: string, publicFolder: string) {
    this.#last = last;
    this.#stage = stage;
    this.#public = new Set(existsSync(publicFolder) ? listFiles(publicFolder) : []);
  }

  /** Number of files that were taken over. */
  get takenCount(): number {
    return this.#taken.size;
  }

  /** What the check of the links is to know of the last site; null where nothing is. */
  checkedSite(): CheckedSite | null {
    if (this.#last === null) return null;
    const { files, targets } = this.#last;
    // A path that is in neither has no digest to compare.
    const isSame = (path: string) => this.#taken.has(path) && this.#taken.get(path) === files.get(path)?.digest;
    return { files, targets, isSame, readBefore: (path) => this.#readBefore(path) };
  }

  isTaken(path: string): boolean {
    return this.#taken.has(path);
  }

  /** The files that were asked for and are to be made. */
  toBeMade(): string[] {
    return [...this.#keys.keys()].filter((path) => !this.#taken.has(path));
  }

  /**
   * Put a file of the last site into the stage, if it was made of what has the same key and is as it was written then.
   *
   * @throws PublishError when two files are to have this path
   */
  take(path: string, key: string): boolean {
    // A publisher's own file stands in place of ours.
    if (this.#public.has(path)) return false;
    const asked = this.#keys.get(path);
    if (asked !== undefined && asked !== key)
      throw new PublishError(`Two files of the site would be ${path}: rename the article, entity or topic of one of them.`);
    this.#keys.set(path, key);
    if (this.#taken.has(path)) return true;
    const found = this.#find(path, key);
    if (found === null) return false;
    linkOrCopy(join(this.#last!.folder, found.path), join(this.#stage, path));
    this.#taken.set(path, found.digest);
    return true;
  }

  /** The file of the last site that was made of this: under the same path, or under another, because its name tells what other files hold. */
  #find(path: string, key: string): { path: string; digest: string } | null {
    if (this.#last === null) return null;
    const { files, folder } = this.#last;
    const before = files.get(path)?.key === key ? path : this.#pathOf(key);
    if (before === undefined) return null;
    const { digest } = files.get(before)!;
    return holds(join(folder, before), digest) ? { path: before, digest } : null;
  }

  /** Where the last site had a file of a key. */
  #pathOf(key: string): string | undefined {
    this.#paths ??= new Map(Array.from(this.#last?.files ?? [], ([path, entry]) => [entry.key ?? '', path]));
    return this.#paths.get(key);
  }

  /** Have a file made anew in this build and in the next: something else is to have its path. */
  giveUp(path: string): void {
    if (this.#taken.has(path)) rmSync(join(this.#stage, path));
    this.neverTakeOver(path);
  }

  /** Have the next build make a file anew, whatever its key: it is not what was made of that. */
  neverTakeOver(path: string): void {
    this.#keys.delete(path);
    this.#taken.delete(path);
  }

  /** What a file of the last site was; null where it is not as it was written. */
  #readBefore(path: string): string | null {
    const entry = this.#last?.files.get(path);
    if (entry === undefined) return null;
    const file = join(this.#last!.folder, path);
    return holds(file, entry.digest) ? readFileSync(file, 'utf8') : null;
  }

  /** The files of the stage, once they are finished. */
  entries(): Map<string, OutputEntry> {
    return new Map(
      listFiles(this.#stage)
        .sort()
        .map((path) => [path, { key: this.#keys.get(path) ?? null, digest: this.#taken.get(path) ?? digestFile(join(this.#stage, path)) }]),
    );
  }
}

/** Whether a file has these bytes. What cannot be read has not. */
function holds(path: string, digest: string): boolean {
  try {
    return lstatSync(path).isFile() && digestFile(path) === digest;
  } catch {
    return false;
  }
}

/** Have a file under another path too. Neither is written to from here on: whoever changes one writes it anew. */
function linkOrCopy(source: string, path: string): void {
  mkdirSync(dirname(path), { recursive: true });
  try {
    linkSync(source, path);
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') throw new PublishError(`Two files of the site would be at ${path}: rename the article, entity or topic of one of them.`);
    if (!NO_LINKS.includes(code)) throw error;
    copyFileSync(source, path);
  }
}
