import { type ArticleRef, siblingHref, type HappeningDay, type Hrefs } from '../../edition/index.ts';
import type { ExportSettings, Site } from '../../config/index.ts';
import { entitiesOf } from '../entities.ts';
import { hasFilesBeside, type PageWithFiles } from '../main-pages.ts';
import { type Export, type ExportFile, keyedFile } from '../types.ts';
import { atom } from './atom.ts';
import { type Feed, type FeedArticle, feedArticleOf, type FeedFormat, firstReportsIn } from './feed.ts';
import { jsonFeed } from './json-feed.ts';
import { rss } from './rss.ts';

/** Maximum number of articles in the feed of the site, and in that of a page. */
const MAX_ENTRIES = 50;
const MAX_ENTRIES_OF_PAGE = 20;

/** Feed formats, in the order in which pages link to them. */
const FEED_FORMATS: readonly FeedFormat[] = [atom, rss, jsonFeed];

/** Export of the feeds of the site. */
export const feeds: Export = {
  setting: 'feeds',
  files: ({ articles }, site, hrefs) =>
    filesOf(
      { title: site.name, description: site.description, page: hrefs.href('/'), articles: articles.slice(0, MAX_ENTRIES).map(feedArticleOf) },
      site,
      hrefs,
    ),
};

/** Export of the feeds of people, places, organizations and topics: articles that mention them, each with what it is the first to report about them. */
export const pageFeeds: Export = {
  setting: 'pageFeeds',
  files(edition, site, hrefs) {
    const bySlug = new Map(edition.articles.map((article) => [article.slug, feedArticleOf(article)]));
    return [...entitiesOf(edition), ...edition.topics].flatMap((page) =>
      filesOf(feedOfPage(page, bySlug, site), site, hrefs, pageFeedFormats({ ...page, articleCount: page.articles.length }, site.exports)),
    );
  },
};

/** Return the formats in which a page has feeds: every feed reader reads Atom, so pages have only that one if the setting is `main`. */
export function pageFeedFormats(page: PageWithFiles, { pageFeeds: setting }: ExportSettings): readonly FeedFormat[] {
  if (!hasFilesBeside(page, setting)) return [];
  return setting === 'main' ? [atom] : FEED_FORMATS;
}

/** Return the links by which feed readers discover the feeds of the site, or, with their formats, those of a page. */
export function feedLinks(
  page: { name: string; href: string },
  formats: readonly FeedFormat[] = FEED_FORMATS,
): { title: string; type: string; href: string }[] {
  return formats.map(({ name, type, file }) => ({ title: `${page.name} (${name})`, type, href: siblingHref(page.href, file) }));
}

function feedOfPage(
  page: { name: string; href: string; articles: ArticleRef[]; chronicle?: HappeningDay[] },
  bySlug: ReadonlyMap<string, FeedArticle>,
  site: Site,
): Feed {
  const firstReports = firstReportsIn(page.chronicle ?? []);
  return {
    title: `${page.name} – ${site.name}`,
    description: `The newest articles of ${site.name} on ${page.name}.`,
    page: page.href,
    articles: page.articles.slice(0, MAX_ENTRIES_OF_PAGE).flatMap(({ slug }) => {
      const article = bySlug.get(slug);
      return article === undefined ? [] : { ...article, firstReports: firstReports.get(slug) ?? [] };
    }),
  };
}

function filesOf(feed: Feed, site: Site, hrefs: Hrefs, formats = FEED_FORMATS): ExportFile[] {
  return formats.map((format) => {
    const href = siblingHref(feed.page, format.file);
    return keyedFile({ href, type: format.type }, { format: format.name, feed, self: href }, formatFeed, site, hrefs);
  });
}

function formatFeed({ format, feed, self }: { format: string; feed: Feed; self: string }, site: Site, hrefs: Hrefs): string {
  return FEED_FORMATS.find(({ name }) => name === format)!.write(feed, self, site, hrefs);
}
