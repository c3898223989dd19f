import { ROOT_PATH } from '../search/format/index.ts';
import type { SearchSource } from '../search/query/index.ts';

/** A file that has not come for so long is given up. */
const PATIENCE_MS = 8_000;
/** The same while the server hangs: a search asks for several files, one after the other. */
const SHORT_PATIENCE_MS = 2_000;

/** The address of the folder of the index → a source that fetches its files from there. */
export function searchFilesAt(folder: URL): SearchSource {
  let hangs = false;
  return {
    fetchFile: async (path) => {
      // The root is asked for anew each time (a 304 mostly), so that a page never searches yesterday's edition; all else has a name of its own.
      const cache = path === ROOT_PATH ? 'no-cache' : 'default';
      const signal = AbortSignal.timeout(hangs ? SHORT_PATIENCE_MS : PATIENCE_MS);
      try {
        const response = await fetch(new URL(path, folder), { cache, signal });
        if (!response.ok) throw new Error(`${response.status} ${response.statusText} for ${path}`);
        const bytes = await response.arrayBuffer();
        hangs = false;
        return bytes;
      } catch (error) {
        hangs ||= signal.aborted;
        throw error;
      }
    },
  };
}
