import type { APIRoute, GetStaticPaths } from 'astro';
import { href } from '../edition/index.ts';
import { edition } from './edition.ts';
import { siteFiles } from '../progress/index.ts';
import { type ExportFile, type MadeExport, makeExports } from '../exports/index.ts';
import { site } from '../site/index.ts';

let latest: { edition: string; made: MadeExport[] } | undefined;

/** What this site makes for programs; in development it is listed anew when the edition is another one. */
export async function siteExports(): Promise<MadeExport[]> {
  const current = await edition();
  if (latest?.edition !== current.id) latest = { edition: current.id, made: makeExports(current, site) };
  return latest.made;
}

/**
 * The paths of the files with an ending; none in a build, which writes them itself.
 * Each ending has a page of its own: while one writes, a path without one must end in `/`.
 */
export function pathsWithEnding(ending: string): GetStaticPaths {
  return async () =>
    (siteFiles.hasListeners() ? [] : await siteExports())
      .flatMap(({ files }) => files)
      .filter((file) => file.href.endsWith(ending))
      .map((file) => ({ params: { file: decodeURIComponent(file.href.slice(href('/').length, -ending.length)) }, props: { file } }));
}

/** Write a file. */
export const writeFile: APIRoute<{ file: ExportFile }> = ({ props: { file } }) =>
  new Response(file.text(), { headers: { 'content-type': `${file.type}; charset=utf-8` } });
