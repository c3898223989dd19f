import { ROOT_PATH } from '../search/format/index.ts';
import type { SearchSource } from '../search/query/index.ts';

/** Timeout for a file. */
const TIMEOUT_MS = 8_000;
/** Timeout of files that are fetched soon after another one timed out: a search fetches several files in turn, and some may arrive in between. */
const SHORT_TIMEOUT_MS = 2_000;
/** Time for which it applies: longer than the rest of one search takes, shorter than a reader waits before the next one. */
const SHORT_FOR_MS = 10_000;

/** Return a source that fetches the index files from a folder. */
export function searchFilesAt(folder: URL): SearchSource {
  let shortUntil = 0;
  return {
    fetchFile: async (path, isRetry) => {
      // The root is revalidated each time (usually a 304), so that a page never searches an older edition; all other files have versioned names.
      // They are kept for a year: a damaged one would come from the browser's cache each time if the retry did not go past it.
      const cache = isRetry ? 'reload' : path === ROOT_PATH ? 'no-cache' : 'default';
      const signal = AbortSignal.timeout(performance.now() < shortUntil ? SHORT_TIMEOUT_MS : TIMEOUT_MS);
      try {
        const response = await fetch(new URL(path, folder), { cache, signal });
        if (!response.ok) throw new Error(`${response.status} ${response.statusText} for ${path}`);
        return await response.arrayBuffer();
      } catch (error) {
        if (signal.aborted) shortUntil = performance.now() + SHORT_FOR_MS;
        throw error;
      }
    },
  };
}
