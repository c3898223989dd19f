import { spawnSync } from 'node:child_process';
import { closeSync, fsyncSync, openSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Have all that is in a folder written to the disk itself: until then it is only in the machine's memory, and lost when the power is.
 *
 * @throws when the disk did not take it
 */
export function flushFolder(folder: string): void {
  // One call for the whole file system takes a moment; one for each file of a large site takes minutes.
  if (process.platform === 'linux' && spawnSync('sync', ['-f', folder], { stdio: 'ignore' }).status === 0) return;
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) flush(join(entry.parentPath, entry.name), entry.isDirectory());
  flush(folder, true);
}

/** Have the names in a folder written to the disk itself: what was moved into it, and out of it. */
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
