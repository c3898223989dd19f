import { dirname, join, resolve } from 'node:path';

/** Return whether a path reported by a file watcher is directly inside the given folder of the project. */
export function isContentChange(path: string, root: string, folder: string): boolean {
  return dirname(resolve(root, path)) === join(root, folder);
}
