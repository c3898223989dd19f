import type { APIRoute, GetStaticPaths } from 'astro';
import { edition } from '../../astro/index.ts';
import { siteFiles } from '../../progress/index.ts';
import { buildTimelineFiles } from '../../edition/index.ts';

/** The files that the timeline's filters read; none in a build, which writes them itself. */
export const getStaticPaths: GetStaticPaths = async () =>
  (siteFiles.hasListeners() ? [] : buildTimelineFiles(await edition())).map(({ name, file }) => ({ params: { name }, props: { body: JSON.stringify(file) } }));

export const GET: APIRoute<{ body: string }> = ({ props: { body } }) => new Response(body, { headers: { 'content-type': 'application/json; charset=utf-8' } });
