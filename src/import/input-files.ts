import { readdir, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';

/**
 * Turn files and folders into the files to read: a folder's own files and those of its sub-folders, in order of their names. Passed over are hidden ones,
 * pictures and documents, which come along with the articles that refer to them, and what browsers put beside a page that they save: `bridge_files/` beside `bridge.html`.
 *
 * @param root folder from which the paths go
 * @throws the system's error for a path that there is not
 */
export async function listInputFiles(paths: readonly string[], root: string): Promise<string[]> {
  const lists = await Promise.all(paths.map(async (path) => (path !== '-' && (await stat(resolve(root, path))).isDirectory() ? filesIn(path, root) : [path])));
  return lists.flat();
}

/** What lies beside articles in the folders of other systems: pictures, which come along with the articles that show them, documents, code and settings. */
const BESIDE =
  /\.(?:png|jpe?g|gif|webp|avif|svg|ico|bmp|tiff?|pdf|docm?|odt|rtf|xlsx?|ods|csv|pptx?|odp|zip|gz|mp3|m4a|ogg|wav|mp4|webm|mov|css|scss|less|js|mjs|cjs|ts|tsx|jsx|map|ya?ml|toml|lock|woff2?|ttf|otf|eot)$/i;

async function filesIn(folder: string, root: string): Promise<string[]> {
  const entries = (await readdir(resolve(root, folder), { withFileTypes: true })).filter(({ name }) => !name.startsWith('.'));
  const pages = new Set(entries.flatMap(({ name }) => /^(.*)\.x?html?$/i.exec(name)?.[1] ?? []));
  entries.sort((one, other) => (one.name < other.name ? -1 : 1));
  const lists = await Promise.all(
    entries.map(async (entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return pages.has(/^(.*)_files$/.exec(entry.name)?.[1] ?? '') ? [] : filesIn(path, root);
      // A link counts as the file that it leads to; one that leads nowhere is named when it is read.
      return (entry.isFile() || entry.isSymbolicLink()) && !BESIDE.test(entry.name) ? [path] : [];
    }),
  );
  return lists.flat();
}
