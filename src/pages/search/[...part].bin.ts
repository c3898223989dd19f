import type { APIRoute, GetStaticPaths } from 'astro';
import { ROOT_PATH } from '../../search/format.ts';
import type { SearchFile } from '../../search/build-index.ts';
import { searchFiles } from './_files.ts';

/** The other files of the search index. */
export const getStaticPaths: GetStaticPaths = async () =>
  (await searchFiles()).filter(({ path }) => path !== ROOT_PATH).map(({ path, bytes }) => ({ params: { part: path.replace(/\.bin$/, '') }, props: { bytes } }));

export const GET: APIRoute<Pick<SearchFile, 'bytes'>> = ({ props: { bytes } }) =>
  new Response(bytes, { headers: { 'content-type': 'application/octet-stream' } });
