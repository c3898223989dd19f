import { existsSync, statSync, watch } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** An editor saves a file in several steps: this long after the last one, in milliseconds, all of it is there. */
const SAVED_AFTER = 100;

/**
 * Have `onChange` told, once for each save, when files of these paths change; the function ends it.
 *
 * Of a file its folder is watched: an editor that saves by renaming puts another file in its place, and a watch of the file would go on with the old one.
 *
 * @param paths files and folders, from `root`; those that are missing are passed over, but for files in folders that are there
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
