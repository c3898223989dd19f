import type { APIRoute } from 'astro';
import { site } from '../config/site.ts';
import { themeCss } from '../config/theme.ts';

/** The publisher's colours, if any were chosen in `content/site.yaml`; linked only then. */
export const GET: APIRoute = () => new Response(site.colours ? themeCss(site.colours) : '', { headers: { 'content-type': 'text/css; charset=utf-8' } });
