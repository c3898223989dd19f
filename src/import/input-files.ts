import { readdir, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';

/**
 * Resolve to the paths of the files to import: the given files, and those in the given folders and their subfolders, sorted by name. Skipped are hidden files, pictures
 * and documents (they are copied with the articles that refer to them), and the folders that browsers save with a page: `bridge_files/` beside `bridge.html`.
 *
 * @param root folder in which relative paths are resolved
 * @throws Error of the system when a path does not exist
 */
export async function listInputFiles(paths: readonly string[], root: string): Promise<string[]> {
  const lists = await Promise.all(paths.map(async (path) => (path !== '-' && (await stat(resolve(root, path))).isDirectory() ? filesIn(path, root) : [path])));
  return lists.flat();
}

/** Files that other systems keep beside articles: pictures, documents, code and settings. */
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
      // A symbolic link is treated as its target; a broken one is reported when it is read.
      return (entry.isFile() || entry.isSymbolicLink()) && !BESIDE.test(entry.name) ? [path] : [];
    }),
  );
  return lists.flat();
}
