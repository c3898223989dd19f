import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** All files of a folder and of those in it, as paths from it with `/`; in no order. */
export function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, '/'));
}
