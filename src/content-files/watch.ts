import { dirname, join, resolve } from 'node:path';

/** Whether a path that a file watcher reports lies directly in a folder of the project. */
export function isContentChange(path: string, root: string, folder: string): boolean {
  return dirname(resolve(root, path)) === join(root, folder);
}
