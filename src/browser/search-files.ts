import { ROOT_PATH } from '../search/format/index.ts';
import type { SearchSource } from '../search/query/index.ts';

/** A server that gives nothing for so long gives nothing. */
const PATIENCE_MS = 15_000;

/** The address of the folder of the index → a source that fetches its files from there. */
export function searchFilesAt(folder: URL): SearchSource {
  return {
    fetchFile: async (path) => {
      // The root is asked for anew each time (a 304 mostly), so that a page never searches yesterday's edition; all else has a name of its own.
      const cache = path === ROOT_PATH ? 'no-cache' : 'default';
      const response = await fetch(new URL(path, folder), { cache, signal: AbortSignal.timeout(PATIENCE_MS) });
      if (!response.ok) throw new Error(`${response.status} ${response.statusText} for ${path}`);
      return response.arrayBuffer();
    },
  };
}
