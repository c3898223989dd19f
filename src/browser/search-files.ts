import { ROOT_PATH } from '../search/format/index.ts';
import type { SearchSource } from '../search/query/index.ts';

/** Timeout for a file. */
const TIMEOUT_MS = 8_000;
/** Timeout after an earlier one was reached: a search fetches several files in turn. */
const SHORT_TIMEOUT_MS = 2_000;

/** Return a source that fetches the index files from a folder. */
export function searchFilesAt(folder: URL): SearchSource {
  let timedOut = false;
  return {
    fetchFile: async (path) => {
      // The root is revalidated each time (usually a 304), so that a page never searches an older edition; all other files have versioned names.
      const cache = path === ROOT_PATH ? 'no-cache' : 'default';
      const signal = AbortSignal.timeout(timedOut ? SHORT_TIMEOUT_MS : TIMEOUT_MS);
      try {
        const response = await fetch(new URL(path, folder), { cache, signal });
        if (!response.ok) throw new Error(`${response.status} ${response.statusText} for ${path}`);
        const bytes = await response.arrayBuffer();
        timedOut = false;
        return bytes;
      } catch (error) {
        timedOut ||= signal.aborted;
        throw error;
      }
    },
  };
}
