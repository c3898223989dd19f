import { createHash, hash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readSite } from '../config/index.ts';
import type { LinkTargets } from './link-targets.ts';

/** Entry of a file of a finished site. */
export interface OutputEntry {
  /** Key of its input; null if it must be made again each time. */
  key: string | null;
  /** Digest of its bytes. */
  digest: string;
}

/** Record of a finished site, with which the next build can reuse its files. */
export interface OutputRecord {
  /** Digest of the code and settings the site was made with. */
  head: string;
  /** Folder the site is served from. */
  folder: string;
  /** Entries by path relative to the root of the site. */
  files: Map<string, OutputEntry>;
  /** Targets of the links of its pages. */
  targets: LinkTargets;
}

/** Files outside of `src` that affect all files of a site. If one of them changes, every file is made again. */
const MADE_WITH = ['astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json'];

/** Return the path of the record of a project. */
export function recordPath(root: string): string {
  return join(root, '.stage', 'outputs.json');
}

/** Return a digest of what affects every file of a site: the code, the settings, and the versions of packages and Node.js. */
export function headOf(root: string): string {
  const digest = createHash('sha256').update(JSON.stringify([process.version, process.platform, readSite(root)]));
  const code = readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name));
  for (const file of [...code.sort(), ...MADE_WITH.map((name) => join(root, name))]) {
    const bytes = readIfThere(file);
    digest.update(`${file.slice(root.length)}\0${bytes?.length ?? -1}\0`).update(bytes ?? '');
  }
  return digest.digest('hex');
}

/** Read the record of the last build; null when there is none, or it was altered. */
export function readRecord(root: string): OutputRecord | null {
  try {
    const text = readFileSync(recordPath(root), 'utf8');
    const [seal, stored] = [text.slice(0, text.indexOf('\n')), text.slice(text.indexOf('\n') + 1)];
    if (seal !== sealOf(stored)) return null;
    const { head, folder, files, targets } = JSON.parse(stored) as StoredRecord;
    return {
      head,
      folder,
      files: new Map(files.map(([path, digest, key]) => [path, { key, digest }])),
      targets: new Map(targets.map(([file, fragments]) => [file, new Map(fragments)])),
    };
  } catch {
    return null;
  }
}

interface StoredRecord {
  head: string;
  folder: string;
  files: [path: string, digest: string, key: string | null][];
  targets: [file: string, fragments: [fragment: string, pages: number][]][];
}

/** Write the record of a published site. An incomplete record is never read: it is renamed when complete, and contains its own digest. */
export function writeRecord(root: string, { head, folder, files, targets }: OutputRecord): void {
  const stored: StoredRecord = {
    head,
    folder,
    files: Array.from(files, ([path, { digest, key }]) => [path, digest, key]),
    targets: Array.from(targets, ([file, fragments]) => [file, [...fragments]]),
  };
  const text = JSON.stringify(stored);
  const path = recordPath(root);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(`${path}.next`, `${sealOf(text)}\n${text}`, { flush: true });
  renameSync(`${path}.next`, path);
}

/** Remove the record, so that the next build makes everything again. */
export function removeRecord(root: string): void {
  for (const path of [recordPath(root), `${recordPath(root)}.next`]) rmSync(path, { force: true });
}

function sealOf(text: string): string {
  return hash('sha256', text);
}

function readIfThere(file: string): Buffer | null {
  try {
    return readFileSync(file);
  } catch {
    return null;
  }
}
