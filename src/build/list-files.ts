import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** List all files of a folder and its subfolders, as relative paths with `/`, unsorted. */
export function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, '/'));
}
