import { copyFileSync, existsSync, linkSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { CheckedSite } from './dead-links.ts';
import { digestFile } from './digest-file.ts';
import { listFiles } from './list-files.ts';
import type { OutputEntry, OutputRecord } from './output-record.ts';
import { PublishError } from './publish-error.ts';

/** Error codes when no hard link can be made: another disk, a file system without them, a file of another user, or too many links. */
const NO_LINKS = ['EXDEV', 'EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK', 'EACCES'];

/** The site that was built last, whose files can be reused in the stage. */
export class LastBuild {
  readonly #last: OutputRecord | null;
  readonly #stage: string;
  readonly #public: ReadonlySet<string>;
  /** Requested files with their keys. */
  readonly #keys = new Map<string, string>();
  #paths: Map<string, string> | undefined;
  /** Folders of the stage that are known to exist. */
  readonly #folders = new Set<string>();
  /** Digests of the files reused in the stage. */
  readonly #taken = new Map<string, string>();

  /**
   * @param last record of the last build; null without one
   * @param stage folder that the new site is built in
   * @param publicFolder folder whose files are copied to the site unchanged
   */
  constructor(last: OutputRecord | null, stage: string, publicFolder: string) {
    this.#last = last;
    this.#stage = stage;
    this.#public = new Set(existsSync(publicFolder) ? listFiles(publicFolder) : []);
  }

  /** Number of reused files. */
  get reusedCount(): number {
    return this.#taken.size;
  }

  /** Return what the link check needs of the last site; null when nothing is known. */
  checkedSite(): CheckedSite | null {
    if (this.#last === null) return null;
    const { files, targets } = this.#last;
    // A path that is missing in a site has no digest to compare.
    const isSame = (path: string) => this.#taken.has(path) && this.#taken.get(path) === files.get(path)?.digest;
    return { files, targets, isSame, readBefore: (path) => this.#readBefore(path) };
  }

  /** Return whether the file at a path was reused. */
  isReused(path: string): boolean {
    return this.#taken.has(path);
  }

  /** Return the paths of the requested files that could not be reused and have to be made. */
  missingFiles(): string[] {
    return [...this.#keys.keys()].filter((path) => !this.#taken.has(path));
  }

  /**
   * Reuse a file of the last site in the stage if it has the same key and has not been altered since. Returns whether it was reused.
   *
   * @throws PublishError when two files would have this path
   */
  take(path: string, key: string): boolean {
    // A file in public/ replaces ours.
    if (this.#public.has(path)) return false;
    const asked = this.#keys.get(path);
    if (asked !== undefined && asked !== key)
      throw new PublishError(`Two files of the site would be ${path}: rename the article, entity or topic of one of them.`);
    this.#keys.set(path, key);
    if (this.#taken.has(path)) return true;
    const found = this.#find(path, key);
    if (found === null) return false;
    const folder = dirname(path);
    if (!this.#folders.has(folder)) mkdirSync(join(this.#stage, folder), { recursive: true });
    this.#folders.add(folder);
    linkOrCopy(join(this.#last!.folder, found.path), join(this.#stage, path));
    this.#taken.set(path, found.digest);
    return true;
  }

  /** Find the file of the last site with this key: under the same path, or under another, because some file names contain digests. */
  #find(path: string, key: string): { path: string; digest: string } | null {
    if (this.#last === null) return null;
    const { files, folder } = this.#last;
    const before = files.get(path)?.key === key ? path : this.#pathOf(key);
    if (before === undefined) return null;
    const { digest } = files.get(before)!;
    return holds(join(folder, before), digest) ? { path: before, digest } : null;
  }

  /** Return the path of a key in the last site. */
  #pathOf(key: string): string | undefined {
    this.#paths ??= new Map(Array.from(this.#last?.files ?? [], ([path, entry]) => [entry.key ?? '', path]));
    return this.#paths.get(key);
  }

  /** Remove a reused file, because another file gets its path, and do not reuse it in the next build. */
  discardReused(path: string): void {
    if (this.#taken.has(path)) rmSync(join(this.#stage, path));
    this.excludeFromReuse(path);
  }

  /** Make the next build create a file again even if its key is the same, because it was changed after it was made. */
  excludeFromReuse(path: string): void {
    this.#keys.delete(path);
    this.#taken.delete(path);
  }

  /** Read a file of the last site; null if it was altered. */
  #readBefore(path: string): string | null {
    const entry = this.#last?.files.get(path);
    if (entry === undefined) return null;
    const file = join(this.#last!.folder, path);
    return holds(file, entry.digest) ? readFileSync(file, 'utf8') : null;
  }

  /** Return the record entries of all files in the stage, given their paths. Call it once they are finished. */
  entries(paths: Iterable<string> = listFiles(this.#stage)): Map<string, OutputEntry> {
    return new Map(
      [...paths].sort().map((path) => [path, { key: this.#keys.get(path) ?? null, digest: this.#taken.get(path) ?? digestFile(join(this.#stage, path)) }]),
    );
  }
}

/** Return whether a file has this digest; false if it cannot be read. */
function holds(path: string, digest: string): boolean {
  try {
    return digestFile(path) === digest;
  } catch {
    return false;
  }
}

/**
 * Hard-link a file to another path, or copy it. Neither may be written to afterwards, only replaced.
 *
 * @throws PublishError when the path is taken by another file of the site
 */
function linkOrCopy(source: string, path: string): void {
  try {
    linkSync(source, path);
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') throw new PublishError(`Two files of the site would be at ${path}: rename the article, entity or topic of one of them.`);
    if (!NO_LINKS.includes(code)) throw error;
    copyFileSync(source, path);
  }
}
