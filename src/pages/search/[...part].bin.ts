import type { APIRoute, GetStaticPaths } from 'astro';
import { siteFiles } from '../../progress/index.ts';
import { ROOT_PATH } from '../../search/format/index.ts';
import type { SearchFile } from '../../search/indexing/index.ts';
import { searchFiles } from '../../astro/index.ts';

/** The other files of the search index; none in a build, which writes them itself. */
export const getStaticPaths: GetStaticPaths = async () =>
  (siteFiles.hasListeners() ? [] : await searchFiles())
    .filter(({ path }) => path !== ROOT_PATH)
    .map(({ path, bytes }) => ({ params: { part: path.replace(/\.bin$/, '') }, props: { bytes } }));

export const GET: APIRoute<Pick<SearchFile, 'bytes'>> = ({ props: { bytes } }) =>
  new Response(bytes, { headers: { 'content-type': 'application/octet-stream' } });
