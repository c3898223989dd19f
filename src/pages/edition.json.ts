import type { APIRoute } from 'astro';
import { edition, filesBesidePages, siteExports } from '../astro/index.ts';
import { hostRedirects } from '../edition/index.ts';
import { siteFiles } from '../progress/index.ts';

/**
 * What this edition is and holds; the build reads its counts from here, and a folder with this file is known as a site of ours.
 * With it the build is handed the files that are no pages.
 */
export const GET: APIRoute = async () => {
  if (siteFiles.hasListeners()) siteFiles.send(await filesBesidePages());
  const { id, articles, people, places, organizations, eventCount, redirects } = await edition();
  const exports = Object.fromEntries((await siteExports()).map(({ setting, files }) => [setting, files.length]));
  const entities = people.length + places.length + organizations.length;
  const led = { all: redirects.length, byHosts: hostRedirects(redirects).length };
  const counts = { id, articles: articles.length, entities, events: eventCount, exports, redirects: led };
  return new Response(`${JSON.stringify(counts)}\n`, { headers: { 'content-type': 'application/json; charset=utf-8' } });
};
