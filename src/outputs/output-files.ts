import { hash } from 'node:crypto';
import { themeCss, type Site } from '../config/index.ts';
import { buildTimelineFiles, createHrefs, type Edition, hostRedirects } from '../edition/index.ts';
import { makeExports, sitemapFiles } from '../exports/index.ts';
import { listSearchFiles } from '../search/indexing/index.ts';

/** File of the site that is not a page. */
export interface OutputFile {
  /** Path from the site's root, such as `data/events.csv`. */
  path: string;
  /** Media type. */
  type: string;
  /** Returns its content; called once, when the file is written. */
  content(): string | Uint8Array | Promise<Uint8Array>;
  /** All inputs of its content except the settings; omitted if every build creates the file anew. */
  keyInputs?: unknown;
}

/** Return the files beside the pages: exports, search index, timeline data, and files for hosts and search engines. */
export async function outputFiles(edition: Edition, site: Site): Promise<OutputFile[]> {
  const hrefs = createHrefs(site);
  const exported = makeExports(edition, site).flatMap(({ files }) => files);
  const searched = await listSearchFiles(edition);
  return [
    ...exported.map(({ href: address, type, text, keyInputs }) => ({
      path: decodeURIComponent(address.slice(site.base.length)),
      type,
      content: text,
      keyInputs,
    })),
    ...searched.map(({ path, plain, content }) => ({
      path: `search/${path}`,
      type: path.endsWith('.json') ? JSON_TYPE : 'application/octet-stream',
      content,
      keyInputs: ['search', digestOf(plain)],
    })),
    ...buildTimelineFiles(edition).map(({ name, file }) => ({ path: `timeline/${name}.json`, type: JSON_TYPE, content: () => JSON.stringify(file) })),
    ...sitemapFiles(edition, hrefs).map(({ name, text }) => ({ path: `${name}.xml`, type: 'application/xml', content: () => text })),
    { path: 'edition.json', type: JSON_TYPE, content: () => `${JSON.stringify(editionSummary(edition, site))}\n` },
    { path: 'robots.txt', type: 'text/plain', content: () => `User-agent: *\nAllow: /\n\nSitemap: ${hrefs.absolute(hrefs.href('/sitemap.xml'))}\n` },
    { path: 'theme.css', type: 'text/css', content: () => (site.colours ? themeCss(site.colours) : '') },
    { path: '_redirects', type: 'text/plain', content: () => redirectLines(edition) },
  ];
}

const JSON_TYPE = 'application/json';

function digestOf(bytes: Uint8Array): string {
  return hash('sha256', bytes, 'base64url');
}

/** Return the summary of an edition: the build reports it, and a folder with this file is recognized as a built site. */
function editionSummary(edition: Edition, site: Site): object {
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
 * Return the redirects in the format of Cloudflare Pages and Netlify, so that the host answers before a page is loaded. Cloudflare reads only the first 2,000;
 * the
 * others have pages that redirect, too.
 */
function redirectLines({ redirects }: Edition): string {
  return hostRedirects(redirects)
    .map(({ from, to }) => `${from} ${to} 301\n`)
    .join('');
}
