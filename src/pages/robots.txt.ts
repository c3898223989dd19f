import type { APIRoute } from 'astro';
import { absolute, href } from '../edition/index.ts';

export const GET: APIRoute = () =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${absolute(href('/sitemap.xml'))}\n`, { headers: { 'content-type': 'text/plain; charset=utf-8' } });
