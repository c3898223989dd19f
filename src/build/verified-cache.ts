import { existsSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { digestFile } from './digest-file.ts';
import { listFiles } from './list-files.ts';

/** What is kept from one build for the next, in Astro's cache folder. */
export interface VerifiedCache {
  /** Write down what the cache holds now, so that the next build trusts it. */
  seal(): void;
}

/** Digests of the files of the cache, by path. */
type Manifest = Record<string, string>;

const SEAL = 'dateline-seal.json';
/** Astro's list of the pages that it keeps, with the key that each was made for; it is written when all pages are. */
const PAGE_LIST = 'incremental-build.json';
/** The folder of these pages. Each is written over in place, while the list still has the key of the page before. */
const PAGES = 'dist/';

/**
 * Open the cache of a build: whatever is not, byte for byte, what the last build wrote down is removed, and will be made anew.
 *
 * Astro takes what it finds for whole and right. Without this a page that a killed build had half written, or the disk has lost, would be published
 * when an edit is taken back and the page has the old key again.
 */
export function openCache(folder: string): VerifiedCache {
  const known = readSeal(folder);
  /** What the files were when they were digested: size, time and place on the disk. */
  const states = new Map<string, string>();
  const digests = new Map<string, string>();
  for (const path of cachedFiles(folder)) {
    const digest = digestFile(join(folder, path));
    if (known[path] !== digest) {
      rmSync(join(folder, path));
      continue;
    }
    remember(path, digest);
  }
  return { seal };

  function remember(path: string, digest: string): void {
    digests.set(path, digest);
    states.set(path, stateOf(join(folder, path)));
  }

  function seal(): void {
    try {
      const isFinished = changed(PAGE_LIST);
      const seal: Manifest = {};
      for (const path of cachedFiles(folder)) {
        if (changed(path)) {
          if (path.startsWith(PAGES) && !isFinished) {
            rmSync(join(folder, path));
            continue;
          }
          remember(path, digestFile(join(folder, path)));
        }
        seal[path] = digests.get(path)!;
      }
      writeSeal(folder, seal);
    } catch {
      // A full disk, for example. Without its seal the cache is not trusted, and no more than time is lost.
      rmSync(join(folder, SEAL), { force: true });
    }
  }

  function changed(path: string): boolean {
    return existsSync(join(folder, path)) && states.get(path) !== stateOf(join(folder, path));
  }
}

function cachedFiles(folder: string): string[] {
  return existsSync(folder) ? listFiles(folder).filter((path) => path !== SEAL) : [];
}

function readSeal(folder: string): Manifest {
  try {
    const seal: unknown = JSON.parse(readFileSync(join(folder, SEAL), 'utf8'));
    return typeof seal === 'object' && seal !== null ? (seal as Manifest) : {};
  } catch {
    return {};
  }
}

function writeSeal(folder: string, seal: Manifest): void {
  if (!existsSync(folder)) return;
  writeFileSync(join(folder, `${SEAL}.next`), JSON.stringify(seal));
  renameSync(join(folder, `${SEAL}.next`), join(folder, SEAL));
}

function stateOf(file: string): string {
  const { size, mtimeNs, ctimeNs, ino } = statSync(file, { bigint: true });
  return [size, mtimeNs, ctimeNs, ino].join(' ');
}
