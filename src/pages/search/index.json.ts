import type { APIRoute } from 'astro';
import { ROOT_PATH } from '../../search/format/index.ts';
import { searchFiles } from '../../astro/index.ts';

/** The root of the search index. */
export const GET: APIRoute = async () =>
  new Response((await searchFiles()).find(({ path }) => path === ROOT_PATH)!.bytes, { headers: { 'content-type': 'application/json; charset=utf-8' } });
