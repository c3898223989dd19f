import type { APIRoute, GetStaticPaths } from 'astro';
import { edition } from '../../edition/index.ts';
import { buildTimelineFiles } from '../../timeline/build-files.ts';

/** The files that the timeline's filters read. */
export const getStaticPaths: GetStaticPaths = async () =>
  buildTimelineFiles(await edition()).map(({ name, file }) => ({ params: { name }, props: { body: JSON.stringify(file) } }));

export const GET: APIRoute<{ body: string }> = ({ props: { body } }) => new Response(body, { headers: { 'content-type': 'application/json; charset=utf-8' } });
