import { createHash, hash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readSite } from '../config/index.ts';
import type { LinkTargets } from './link-targets.ts';

/** A file of a finished site. */
export interface OutputEntry {
  /** Digest of what it was made of; null where it is to be made anew each time. */
  key: string | null;
  /** Digest of its bytes. */
  digest: string;
}

/** What is known of a finished site, so that the next build can take over what stands. */
export interface OutputRecord {
  /** Digest of what the site was made with. */
  head: string;
  /** The folder that the site is served from. */
  folder: string;
  /** By path from the site's root. */
  files: Map<string, OutputEntry>;
  /** Where the links of its pages lead. */
  targets: LinkTargets;
}

/** What all files of a site are made with. Another of any of it, and everything is made anew. */
const MADE_WITH = ['astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json'];

/** The file of the record of the project in `root`. */
export function recordPath(root: string): string {
  return join(root, '.stage', 'outputs.json');
}

/** Digest of the code, the settings, and the versions of packages and of Node.js: what every file is made with. */
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

/** Read the record of the last build; null where there is none, or it is not as it was written. */
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

/** Write the record of a site that is in place. Half a record is never read: it gets its name when it is whole, and holds a digest of itself. */
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

/** Have the next build make everything anew. */
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
