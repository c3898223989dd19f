import type { APIRoute } from 'astro';
import { atomFeed } from '../components/atom.ts';
import { edition } from '../edition/index.ts';
import { site } from '../site.ts';

export const GET: APIRoute = async () => {
  const { articles } = await edition();
  return new Response(atomFeed(articles, site), { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } });
};
