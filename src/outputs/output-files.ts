import { hash } from 'node:crypto';
import { themeCss, type Site } from '../config/index.ts';
import { COMPARE_FILE } from '../compare/index.ts';
import {
  siblingHref,
  buildTimelineFiles,
  comparedArticle,
  createComparedInputs,
  sinceFile,
  createHrefs,
  type Edition,
  hostRedirects,
  NO_CACHE,
  type ResultCache,
} from '../edition/index.ts';
import { llmsText, type MadeExport, makeExports, sitemapFiles } from '../exports/index.ts';
import { listSearchFiles } from '../search/indexing/index.ts';
import { countEmbeds, embedFiles } from './embed-files.ts';
import { robotsText } from './robots.ts';

/** File of the site that is not a page. */
export interface OutputFile {
  /** Path from the site's root, such as `data/events.csv`. */
  path: string;
  /** Media type. */
  type: string;
  /** Returns its content; called once, when the file is written. */
  content(): string | Uint8Array | Promise<Uint8Array>;
  /** All inputs of its content except the settings; omitted for a small file, which is created each time and compared with the last one. */
  keyInputs?: unknown;
}

/**
 * Return the files beside the pages: exports, search index, timeline data, and files for hosts and search engines.
 *
 * @param cache results of earlier builds
 * @param made its exports, if they have been listed before
 */
export async function outputFiles(
  edition: Edition,
  site: Site,
  cache: ResultCache = NO_CACHE,
  made: readonly MadeExport[] = makeExports(edition, site),
): Promise<OutputFile[]> {
  const hrefs = createHrefs(site);
  const embeds = embedFiles(edition, site, hrefs);
  const exported = made.flatMap(({ files }) => files);
  const searched = await listSearchFiles(edition, cache);
  return [
    ...exported.map(({ href: address, type, text, keyInputs }) => ({
      path: decodeURIComponent(address.slice(site.base.length)),
      type,
      content: text,
      keyInputs: keyInputs ?? ['edition', edition.id, address],
    })),
    ...searched.map(({ path, plain, content }) => ({
      path: `search/${path}`,
      type: path.endsWith('.json') ? JSON_TYPE : 'application/octet-stream',
      content,
      keyInputs: ['search', digestOf(plain)],
    })),
    ...comparedFiles(edition, site),
    ...embeds,
    { path: 'since.json', type: JSON_TYPE, content: () => JSON.stringify(sinceFile(edition)) },
    ...buildTimelineFiles(edition).map(({ name, file }) => ({ path: `timeline/${name}.json`, type: JSON_TYPE, content: () => JSON.stringify(file) })),
    ...sitemapFiles(edition, hrefs, site).map(({ name, text }) => ({ path: `${name}.xml`, type: 'application/xml', content: () => text })),
    { path: 'edition.json', type: JSON_TYPE, content: () => `${JSON.stringify(editionSummary(edition, site, made, embeds.length))}\n` },
    { path: 'robots.txt', type: 'text/plain', content: () => robotsText(site, hrefs) },
    { path: 'llms.txt', type: 'text/plain', content: () => llmsText(edition, site, hrefs) },
    { path: 'theme.css', type: 'text/css', content: () => (site.colours ? themeCss(site.colours) : '') },
    { path: '_redirects', type: 'text/plain', content: () => redirectLines(edition) },
  ];
}

const JSON_TYPE = 'application/json';

function digestOf(bytes: Uint8Array): string {
  return hash('sha256', bytes, 'base64url');
}

/** Return the summary of an edition: the build reports it, and a folder with this file is recognized as a built site. */
function editionSummary(edition: Edition, site: Site, made: readonly MadeExport[], embedFileCount: number): object {
  const { id, articles, people, places, organizations, eventCount, redirects } = edition;
  return {
    id,
    name: site.name,
    address: site.address,
    base: site.base,
    articles: articles.length,
    entities: people.length + places.length + organizations.length,
    events: eventCount,
    embeds: { pages: countEmbeds(edition, site, createHrefs(site)), supportingFiles: embedFileCount },
    exports: Object.fromEntries(made.map(({ setting, files }) => [setting, files.length])),
    redirects: { all: redirects.length, byHosts: hostRedirects(redirects).length },
  };
}

/**
 * Return the redirects in the format of Cloudflare Pages and Netlify, so that the host redirects before a page is loaded. Cloudflare reads only the first 2,000
 * redirects, so the others get pages that redirect.
 */
function redirectLines({ redirects }: Edition): string {
  return hostRedirects(redirects)
    .map(({ from, to }) => `${from} ${to} 301\n`)
    .join('');
}

/** Return the file beside each article's page from which comparisons are made. */
function comparedFiles(edition: Edition, site: Site): OutputFile[] {
  const inputOf = createComparedInputs(edition);
  return edition.articles.map(({ slug, href }) => {
    const input = inputOf(slug);
    return {
      path: decodeURIComponent(siblingHref(href, COMPARE_FILE).slice(site.base.length)),
      type: JSON_TYPE,
      content: () => JSON.stringify(comparedArticle(input)),
      keyInputs: ['compared', input],
    };
  });
}
