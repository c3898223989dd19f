import { themeCss, type Site } from '../config/index.ts';
import { buildTimelineFiles, createHrefs, type Edition, hostRedirects } from '../edition/index.ts';
import { makeExports, sitemapFiles } from '../exports/index.ts';
import { buildSearchFiles } from '../search/indexing/index.ts';

/** A file of the site that is no page. */
export interface OutputFile {
  /** Path from the site's root, such as `data/events.csv`. */
  path: string;
  /** Media type. */
  type: string;
  /** Makes what stands in it; called once, when it is written. */
  content(): string | Uint8Array;
}

/** An edition → the files beside its pages: exports, the index of the search, the timeline's data, and what hosts and search engines read. */
export async function outputFiles(edition: Edition, site: Site): Promise<OutputFile[]> {
  const hrefs = createHrefs(site);
  const exported = makeExports(edition, site).flatMap(({ files }) => files);
  const searched = await buildSearchFiles(edition);
  return [
    ...exported.map(({ href: address, type, text }) => ({ path: decodeURIComponent(address.slice(site.base.length)), type, content: text })),
    ...searched.map(({ path, bytes }) => ({
      path: `search/${path}`,
      type: path.endsWith('.json') ? JSON_TYPE : 'application/octet-stream',
      content: () => bytes,
    })),
    ...buildTimelineFiles(edition).map(({ name, file }) => ({ path: `timeline/${name}.json`, type: JSON_TYPE, content: () => JSON.stringify(file) })),
    ...sitemapFiles(edition, hrefs).map(({ name, text }) => ({ path: `${name}.xml`, type: 'application/xml', content: () => text })),
    { path: 'edition.json', type: JSON_TYPE, content: () => `${JSON.stringify(countsOf(edition, site))}\n` },
    { path: 'robots.txt', type: 'text/plain', content: () => `User-agent: *\nAllow: /\n\nSitemap: ${hrefs.absolute(hrefs.href('/sitemap.xml'))}\n` },
    { path: 'theme.css', type: 'text/css', content: () => (site.colours ? themeCss(site.colours) : '') },
    { path: '_redirects', type: 'text/plain', content: () => redirectLines(edition) },
  ];
}

const JSON_TYPE = 'application/json';

/** What an edition is and holds: the build tells it, and a folder with this file is known as a site of ours. */
function countsOf(edition: Edition, site: Site): object {
  const { id, articles, people, places, organizations, eventCount, redirects } = edition;
  return {
    id,
    articles: articles.length,
    entities: people.length + places.length + organizations.length,
    events: eventCount,
    exports: Object.fromEntries(makeExports(edition, site).map(({ setting, files }) => [setting, files.length])),
    redirects: { all: redirects.length, byHosts: hostRedirects(redirects).length },
  };
}

/**
 * The former addresses as Cloudflare Pages and Netlify read them, so that they answer before a page is loaded. Cloudflare reads the first 2,000; behind
 * the others stand their pages, which lead on too.
 */
function redirectLines({ redirects }: Edition): string {
  return hostRedirects(redirects)
    .map(({ from, to }) => `${from} ${to} 301\n`)
    .join('');
}
