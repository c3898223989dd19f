import type { APIRoute } from 'astro';
import { site } from '../site/index.ts';
import { themeCss } from '../config/index.ts';

/** The publisher's colours, if any were chosen in `content/site.yaml`; linked only then. */
export const GET: APIRoute = () => new Response(site.colours ? themeCss(site.colours) : '', { headers: { 'content-type': 'text/css; charset=utf-8' } });
