import { existsSync, statSync, watch } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** Delay in milliseconds after the last change: editors save a file in several steps. */
const SAVED_AFTER = 100;

/**
 * Call `onChange` once for each save of a file in these paths. Returns a function that stops watching.
 *
 * To watch a file, its folder is watched, because editors that save by renaming replace the file, and a watcher of the file itself would follow the old one.
 *
 * @param paths files and folders, from `root`; missing ones are ignored, except files in existing folders
 */
export function watchPaths(root: string, paths: readonly string[], onChange: () => void): () => void {
  let timer: NodeJS.Timeout | undefined;
  const tell = () => {
    clearTimeout(timer);
    timer = setTimeout(onChange, SAVED_AFTER);
  };
  const watchers = paths.flatMap((path) => {
    const full = join(root, path);
    if (existsSync(full) && statSync(full).isDirectory()) return [watch(full, { recursive: true }, tell)];
    const name = basename(path);
    return existsSync(dirname(full)) ? [watch(dirname(full), (_, changed) => changed === name && tell())] : [];
  });
  return () => {
    clearTimeout(timer);
    for (const watcher of watchers) watcher.close();
  };
}
