import { existsSync, type FSWatcher, statSync, watch } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** Delay in milliseconds after the last change: editors save a file in several steps. */
const SAVED_AFTER = 100;

/**
 * Call `onChange` once for each save of a file in these paths. Returns a function that stops watching.
 *
 * To watch a file, its folder is watched, because editors that save by renaming replace the file, and a watcher of the file itself would follow the old one.
 *
 * @param paths files and folders, from `root`; missing ones are ignored, except files in existing folders
 * @param onProblem called with a path that cannot be watched, at first or any longer, and the system's message; the others are watched
 */
export function watchPaths(root: string, paths: readonly string[], onChange: () => void, onProblem: (path: string, message: string) => void): () => void {
  let timer: NodeJS.Timeout | undefined;
  const tell = () => {
    clearTimeout(timer);
    timer = setTimeout(onChange, SAVED_AFTER);
  };
  const start = (path: string): FSWatcher[] => {
    const full = join(root, path);
    if (existsSync(full) && statSync(full).isDirectory()) return [watch(full, { recursive: true }, tell)];
    const name = basename(path);
    return existsSync(dirname(full)) ? [watch(dirname(full), (_, changed) => changed === name && tell())] : [];
  };
  const watchers = paths.flatMap((path) => {
    try {
      // Without a listener, an error such as ENOSPC (too many watched files) would end the process.
      return start(path).map((watcher) => watcher.on('error', (error) => onProblem(path, messageOf(error))));
    } catch (error) {
      onProblem(path, messageOf(error));
      return [];
    }
  });
  return () => {
    clearTimeout(timer);
    for (const watcher of watchers) watcher.close();
  };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
