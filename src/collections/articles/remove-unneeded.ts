import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** Delete the files in a folder of compiled articles that no source file needs any more. */
export function removeUnneeded(folder: string, neededPaths: ReadonlySet<string>): void {
  if (!existsSync(folder)) return;
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isFile() && !neededPaths.has(path)) rmSync(path, { force: true });
  }
}
