import { buildTimelineFiles, href } from '../edition/index.ts';
import { edition } from './edition.ts';
import type { SiteFile } from '../progress/index.ts';
import { ROOT_PATH } from '../search/format/index.ts';
import { siteExports } from './exports.ts';
import { searchFiles } from './search-files.ts';

/** The files of this site that are no pages: what is made for programs, and what the search and the timeline read. */
export async function filesBesidePages(): Promise<SiteFile[]> {
  const exported = (await siteExports()).flatMap(({ files }) => files).map(({ href: address, text }) => ({ path: pathOf(address), content: text }));
  const found = (await searchFiles()).filter(({ path }) => path !== ROOT_PATH).map(({ path, bytes }) => ({ path: `search/${path}`, content: () => bytes }));
  const timed = buildTimelineFiles(await edition()).map(({ name, file }) => ({ path: `timeline/${name}.json`, content: () => JSON.stringify(file) }));
  return [...exported, ...found, ...timed];
}

function pathOf(address: string): string {
  return decodeURIComponent(address.slice(href('/').length));
}
