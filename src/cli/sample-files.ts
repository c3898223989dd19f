import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '../build/index.ts';
import sample from './sample-files.json' with { type: 'json' };

/** Folders with files of the sample edition. */
const FOLDERS = ['content', 'public/images'];

/** Content files of a project: the unchanged files of the sample edition, and the publisher's own, which are all others. */
export interface ContentOrigins {
  /** Paths from the project root. */
  sample: string[];
  own: string[];
}

/** Return which content files belong to the sample edition. */
export function findSampleFiles(root: string): ContentOrigins {
  const origins: ContentOrigins = { sample: [], own: [] };
  const digests: Readonly<Record<string, string>> = sample;
  for (const [path, digest] of Object.entries(digestContent(root))) origins[digests[path] === digest ? 'sample' : 'own'].push(path);
  return origins;
}

/** Return the digest of each content file: path from the project root → digest, sorted by path. Line endings, which git may change, are ignored. */
export function digestContent(root: string): Record<string, string> {
  const paths = FOLDERS.filter((folder) => existsSync(join(root, folder))).flatMap((folder) =>
    listFiles(join(root, folder)).map((path) => `${folder}/${path}`),
  );
  const visible = paths.filter((path) => !/(?:^|\/)\./.test(path)).sort();
  return Object.fromEntries(visible.map((path) => [path, digestOf(join(root, path))]));
}

function digestOf(file: string): string {
  const text = readFileSync(file, 'latin1').replaceAll('\r\n', '\n');
  return createHash('sha256').update(text, 'latin1').digest('hex').slice(0, 16);
}
