import type { SearchSource } from '../search/types.ts';
import { fetchText } from './fetch-text.ts';

/** The address of the folder of the index → a source that fetches its files from there. */
export function searchFilesAt(folder: URL): SearchSource {
  return { fetchFile: (path) => fetchText(new URL(path, folder)) };
}
