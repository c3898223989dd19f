import type { APIRoute, GetStaticPaths } from 'astro';
import { edition } from '../../edition/index.ts';
import { buildSearchFiles } from '../../search/build-index.ts';

/** The files of the search index. */
export const getStaticPaths: GetStaticPaths = async () =>
  buildSearchFiles(await edition()).map(({ path, body }) => ({ params: { file: path }, props: { body } }));

export const GET: APIRoute<{ body: string }> = ({ props: { body } }) => new Response(body, { headers: { 'content-type': 'application/json; charset=utf-8' } });
