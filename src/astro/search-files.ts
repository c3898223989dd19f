import { edition } from './edition.ts';
import { buildSearchFiles, type SearchFile } from '../search/indexing/index.ts';

let latest: { edition: string; files: Promise<SearchFile[]> } | undefined;

/** The files of the search index of this build; in development they are made anew when the edition is another one. */
export async function searchFiles(): Promise<SearchFile[]> {
  const current = await edition();
  if (latest?.edition !== current.id) latest = { edition: current.id, files: buildSearchFiles(current) };
  return latest.files;
}
