import type { APIRoute, GetStaticPaths } from 'astro';
import { edition } from '../../edition/index.ts';
import { buildSearchFiles } from '../../search/build-index.ts';
import type { SearchFile } from '../../search/build-index.ts';

/** The files of the search index. */
export const getStaticPaths: GetStaticPaths = async () =>
  (await buildSearchFiles(await edition())).map(({ path, bytes }) => ({ params: { file: path }, props: { bytes } }));

export const GET: APIRoute<Pick<SearchFile, 'bytes'>> = ({ props: { bytes }, params: { file } }) =>
  new Response(bytes, { headers: { 'content-type': file!.endsWith('.json') ? 'application/json; charset=utf-8' : 'application/octet-stream' } });
