import type { APIRoute, GetStaticPaths } from 'astro';
import { sitemapFiles } from '../exports/index.ts';
import { edition } from '../astro/index.ts';

export const getStaticPaths = (async () =>
  sitemapFiles(await edition()).map(({ name, text }) => ({ params: { sitemap: name }, props: { text } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ text: string }> = ({ props: { text } }) => new Response(text, { headers: { 'content-type': 'application/xml; charset=utf-8' } });
