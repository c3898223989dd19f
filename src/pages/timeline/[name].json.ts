import type { APIRoute, GetStaticPaths } from 'astro';
import { edition } from '../../astro/edition.ts';
import { siteFiles } from '../../progress/site-files.ts';
import { buildTimelineFiles } from '../../timeline/build-files.ts';

/** The files that the timeline's filters read; none in a build, which writes them itself. */
export const getStaticPaths: GetStaticPaths = async () =>
  (siteFiles.hasListeners() ? [] : buildTimelineFiles(await edition())).map(({ name, file }) => ({ params: { name }, props: { body: JSON.stringify(file) } }));

export const GET: APIRoute<{ body: string }> = ({ props: { body } }) => new Response(body, { headers: { 'content-type': 'application/json; charset=utf-8' } });
