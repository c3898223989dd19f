import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { createSearch, type Search } from '../search/query/index.ts';
import { timelineFiles, type TimelineFiles } from '../timeline/index.ts';

/** A built site, read from its folder. */
export interface BuiltSite {
  name: string;
  /** Base path: `/` or `/news/`. */
  base: string;
  search: Search;
  timeline: TimelineFiles;
  /** Return the full URL of a path from the root of the host. */
  absolute(href: string): string;
  /**
   * Return the folder of a page in the site, `people/ana-reyes`, given its URL, its path or, if there is only one folder in `folders`, its own name. Null if the
   * words are none of these, or the page is not in one of `folders`.
   */
  pageOf(words: string, folders: readonly string[]): string | null;
  /** Resolve to the text of a file of the site, by its path there; null if there is none. */
  read(path: string): Promise<string | null>;
}

/** The fields of `edition.json` that are used here. */
const summarySchema = z.object({ id: z.string(), name: z.string(), address: z.string(), base: z.string() });

/**
 * Open the site in a folder.
 *
 * @throws Error when the folder holds no site, or one of an older version of the project
 */
export function openSite(folder: string): BuiltSite {
  const parsed = summarySchema.safeParse(JSON.parse(readFileSync(join(folder, 'edition.json'), 'utf8')));
  if (!parsed.success) throw new Error(`The site in ${folder} was built by another version of the project: build it again.`);
  const { id, name, address, base } = parsed.data;
  return {
    name,
    base,
    search: createSearch({ fetchFile: async (path) => new Uint8Array(await readFile(join(folder, 'search', path))) }),
    timeline: timelineFiles(id, (file) => readFile(join(folder, 'timeline', file), 'utf8')),
    absolute: (href) => address + href,
    pageOf(words, folders) {
      const path = words.startsWith(address) ? words.slice(address.length) : words;
      const [inSite = ''] = (path.startsWith(base) ? path.slice(base.length) : path).split(/[?#]/);
      const parts = inSite.split('/').filter((part) => part !== '');
      const [kind, page] = parts.length === 1 && folders.length === 1 ? [folders[0]!, parts[0]!] : parts;
      if (parts.length > 2 || page === undefined || !folders.includes(kind!)) return null;
      const decoded = unescapeSegment(page);
      return decoded === null || /[/\\\0]|^\.+$/.test(decoded) ? null : `${kind}/${decoded}`;
    },
    read: (path) =>
      readFile(join(folder, path), 'utf8').catch((error: NodeJS.ErrnoException) => {
        if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return null;
        throw error;
      }),
  };
}

/** Return a segment of a path with its percent-encoding decoded; null if the result is not UTF-8. */
function unescapeSegment(segment: string): string | null {
  try {
    return decodeURIComponent(segment);
  } catch {
    return null;
  }
}
