import type { APIRoute } from 'astro';
import { edition } from '../edition/index.ts';
import { siteExports } from './_exports.ts';

/** What this edition is and holds; the build reads its counts from here, and a folder with this file is known as a site of ours. */
export const GET: APIRoute = async () => {
  const { id, articles, people, places, organizations, eventCount } = await edition();
  const exports = Object.fromEntries((await siteExports()).map(({ setting, files }) => [setting, files.length]));
  const counts = { id, articles: articles.length, entities: people.length + places.length + organizations.length, events: eventCount, exports };
  return new Response(`${JSON.stringify(counts)}\n`, { headers: { 'content-type': 'application/json; charset=utf-8' } });
};
