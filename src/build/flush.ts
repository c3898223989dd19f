import { spawnSync } from 'node:child_process';
import { closeSync, fsyncSync, openSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Flush everything in a folder to the disk. What is not flushed may be only in memory and is then lost in a power cut.
 *
 * @throws Error when the disk refuses it
 */
export function flushFolder(folder: string): void {
  // One call for the whole file system is fast; one for each file of a large site takes minutes.
  if (process.platform === 'linux' && spawnSync('sync', ['-f', folder], { stdio: 'ignore' }).status === 0) return;
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) flush(join(entry.parentPath, entry.name), entry.isDirectory());
  flush(folder, true);
}

/** Flush the entries of a folder to the disk: files that were moved into it or out of it. */
export function flushNames(folder: string): void {
  flush(folder, true);
}

function flush(path: string, isFolder: boolean): void {
  // Windows has no such call for folders.
  if (isFolder && process.platform === 'win32') return;
  const file = openSync(path, isFolder ? 'r' : 'r+');
  try {
    fsyncSync(file);
  } catch (error) {
    // Some network file systems do not have it for folders.
    if (!isFolder || (error as NodeJS.ErrnoException).code !== 'EINVAL') throw error;
  } finally {
    closeSync(file);
  }
}
