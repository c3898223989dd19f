import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '../build/index.ts';
import sample from './sample-files.json' with { type: 'json' };

/** Folders in which the sample edition has files. */
const FOLDERS = ['content', 'public/images'];

/** The files of a project's content, parted by whether they are the sample edition's, untouched. */
export interface ContentOrigins {
  /** Paths from the project's root. */
  sample: string[];
  own: string[];
}

/** Tell which files of the content are the sample edition's. */
export function findSampleFiles(root: string): ContentOrigins {
  const origins: ContentOrigins = { sample: [], own: [] };
  const digests: Readonly<Record<string, string>> = sample;
  for (const [path, digest] of Object.entries(digestContent(root))) origins[digests[path] === digest ? 'sample' : 'own'].push(path);
  return origins;
}

/** Digest each file of the content: path from the project's root → digest, by path. Line ends, which git may change, make no difference. */
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
