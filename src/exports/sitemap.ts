import type { Site } from '../config/index.ts';
import { type Edition, type Hrefs, pagedDays } from '../edition/index.ts';
import { rfc3339 } from './moments.ts';
import { escapeXml } from './xml.ts';

/** Sitemap file with its name. */
export interface SitemapFile {
  name: string;
  text: string;
}

/** URL with the time of its last change. */
interface SitemapEntry {
  path: string;
  changed: string | undefined;
}

/** Maximum number of URLs in a file. The standard allows 50,000 and 50 MB, but hosts accept 25 MB, and URLs may be long. */
const ADDRESSES_IN_FILE = 10_000;

/**
 * Return the sitemap of an edition (sitemaps.org, 0.9): `sitemap.xml`, or, if there are too many URLs for one file,
 * `sitemap-1.xml`, `sitemap-2.xml` …, with `sitemap.xml` as their index.
 */
export function sitemapFiles(edition: Edition, hrefs: Hrefs, { voices }: Pick<Site, 'voices'>): SitemapFile[] {
  const entries = entriesOf(edition, hrefs, voices);
  if (entries.length <= ADDRESSES_IN_FILE) return [{ name: 'sitemap', text: urlset(entries, hrefs) }];
  const parts = Array.from({ length: Math.ceil(entries.length / ADDRESSES_IN_FILE) }, (_, index) => ({
    name: `sitemap-${index + 1}`,
    text: urlset(entries.slice(index * ADDRESSES_IN_FILE, (index + 1) * ADDRESSES_IN_FILE), hrefs),
  }));
  return [
    {
      name: 'sitemap',
      text: sitemapIndex(
        parts.map(({ name }) => hrefs.href(`/${name}.xml`)),
        hrefs,
      ),
    },
    ...parts,
  ];
}

function urlset(entries: readonly SitemapEntry[], { absolute }: Hrefs): string {
  const lastmod = (changed: string | undefined) => (changed === undefined ? '' : `<lastmod>${rfc3339(changed)}</lastmod>`);
  return document(
    'urlset',
    entries.map(({ path, changed }) => `<url><loc>${escapeXml(absolute(path))}</loc>${lastmod(changed)}</url>`),
  );
}

function sitemapIndex(paths: readonly string[], { absolute }: Hrefs): string {
  return document(
    'sitemapindex',
    paths.map((path) => `<sitemap><loc>${escapeXml(absolute(path))}</loc></sitemap>`),
  );
}

function document(root: string, lines: readonly string[]): string {
  return `<?xml version="1.0" encoding="utf-8"?>
<${root} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${lines.map((line) => `  ${line}\n`).join('')}</${root}>
`;
}

function entriesOf(edition: Edition, hrefs: Hrefs, voices: boolean): SitemapEntry[] {
  const { articles, claimPages, people, places, organizations, topics, figures, timeline } = edition;
  const { href, entitiesHref, periodHref } = hrefs;
  const lists = [
    href('/'),
    href('/articles/'),
    href('/timeline/'),
    href('/map/'),
    href('/corrections/'),
    href('/figures/'),
    href('/disputed/'),
    ...(voices ? [hrefs.voicesHref()] : []),
    href('/data/'),
    entitiesHref('person'),
    entitiesHref('place'),
    entitiesHref('organization'),
  ];
  const periods = [...timeline.map(({ year }) => year), ...pagedDays(edition)];
  return [
    ...[...lists, href('/topics/'), href('/about/'), href('/about/accuracy/'), ...periods.map((period) => periodHref(period))].map((path) => ({
      path,
      changed: undefined,
    })),
    ...claimPages.map((page) => ({ path: page.href, changed: undefined })),
    ...articles.filter((article) => !article.draft).map((article) => ({ path: article.href, changed: article.updated ?? article.published })),
    // People who are only known from the automatic analysis are kept out of search engines.
    ...[...people.filter((person) => person.curated), ...places, ...organizations, ...topics, ...figures].map((page) => ({
      path: page.href,
      changed: undefined,
    })),
  ];
}
