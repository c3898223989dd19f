import { readdir, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';

/**
 * Turn files and folders into the files to read: a folder's own files and those of its sub-folders, in order of their names. Passed over are hidden ones,
 * and what browsers put beside a page that they save: `bridge_files/` beside `bridge.html`.
 *
 * @param root folder from which the paths go
 * @throws the system's error for a path that there is not
 */
export async function listInputFiles(paths: readonly string[], root: string): Promise<string[]> {
  const lists = await Promise.all(paths.map(async (path) => (path !== '-' && (await stat(resolve(root, path))).isDirectory() ? filesIn(path, root) : [path])));
  return lists.flat();
}

async function filesIn(folder: string, root: string): Promise<string[]> {
  const entries = (await readdir(resolve(root, folder), { withFileTypes: true })).filter(({ name }) => !name.startsWith('.'));
  const pages = new Set(entries.flatMap(({ name }) => /^(.*)\.x?html?$/i.exec(name)?.[1] ?? []));
  entries.sort((one, other) => (one.name < other.name ? -1 : 1));
  const lists = await Promise.all(
    entries.map(async (entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return pages.has(/^(.*)_files$/.exec(entry.name)?.[1] ?? '') ? [] : filesIn(path, root);
      return entry.isFile() ? [path] : [];
    }),
  );
  return lists.flat();
}
