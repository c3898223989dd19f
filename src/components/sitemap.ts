import { absolute, entitiesHref, href, periodHref } from '../edition/href.ts';
import type { Edition } from '../edition/types.ts';
import { rfc3339 } from '../exports/moments.ts';
import { escapeXml } from '../exports/xml.ts';

/** List the addresses of an edition that search engines may show (sitemaps.org, 0.9). */
export function sitemap({ articles, ledger, people, places, organizations, topics, figures, timeline }: Edition): string {
  const lists = [
    href('/'),
    href('/articles/'),
    href('/timeline/'),
    href('/map/'),
    href('/corrections/'),
    href('/figures/'),
    href('/data/'),
    entitiesHref('person'),
    entitiesHref('place'),
    entitiesHref('organization'),
  ];
  const pages = [
    ...[...lists, href('/topics/'), href('/about/'), ...timeline.map(({ year }) => periodHref(year))].map((path) => ({ path, changed: undefined })),
    ...ledger.map((page) => ({ path: page.href, changed: undefined })),
    ...articles.filter((article) => !article.draft).map((article) => ({ path: article.href, changed: article.updated ?? article.published })),
    // People that only the machine has read are kept from search engines.
    ...[...people.filter((person) => person.curated), ...places, ...organizations, ...topics, ...figures].map((page) => ({
      path: page.href,
      changed: undefined,
    })),
  ];
  return `<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${pages.map(({ path, changed }) => `  <url><loc>${escapeXml(absolute(path))}</loc>${changed === undefined ? '' : `<lastmod>${rfc3339(changed)}</lastmod>`}</url>\n`).join('')}</urlset>
`;
}
