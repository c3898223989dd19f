import type { APIRoute } from 'astro';
import { sitemap } from '../components/sitemap.ts';
import { edition } from '../edition/index.ts';

export const GET: APIRoute = async () => new Response(sitemap(await edition()), { headers: { 'content-type': 'application/xml; charset=utf-8' } });
