import { dirname, join, resolve } from 'node:path';

/** Return whether a path that a file watcher reports is directly inside a folder of the project. */
export function isContentChange(path: string, root: string, folder: string): boolean {
  return dirname(resolve(root, path)) === join(root, folder);
}
