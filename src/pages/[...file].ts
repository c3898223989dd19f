import type { APIRoute, GetStaticPaths } from 'astro';
import { href } from '../edition/href.ts';
import type { ExportFile } from '../exports/types.ts';
import { siteExports } from './_exports.ts';

/** The files for programs: feeds, tables, timelines, annotations … */
export const getStaticPaths: GetStaticPaths = async () =>
  (await siteExports())
    .flatMap(({ files }) => files)
    .map((file) => ({ params: { file: decodeURIComponent(file.href.slice(href('/').length)) }, props: { file } }));

export const GET: APIRoute<{ file: ExportFile }> = ({ props: { file } }) =>
  new Response(file.text(), { headers: { 'content-type': `${file.type}; charset=utf-8` } });
