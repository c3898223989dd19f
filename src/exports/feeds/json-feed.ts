import { lastChangeOf, rfc3339 } from '../moments.ts';
import { imageOf, summaryOf, type FeedFormat } from './feed.ts';

/** JSON Feed 1.1 (jsonfeed.org/version/1.1). */
export const jsonFeed: FeedFormat = {
  file: 'feed.json',
  name: 'JSON Feed',
  type: 'application/feed+json',
  write: (feed, self, site, hrefs) =>
    `${JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: feed.title,
      home_page_url: hrefs.absolute(feed.page),
      feed_url: hrefs.absolute(self),
      description: feed.description,
      language: site.language,
      authors: [{ name: site.name, url: hrefs.absolute(site.base) }],
      items: feed.articles.map((article) => ({
        id: hrefs.absolute(article.firstHref),
        url: hrefs.absolute(article.href),
        title: article.title,
        // An item must have content; the full text, with its annotations, is only on the page.
        content_text: summaryOf(article),
        summary: article.summary,
        image: imageOf(article, hrefs),
        date_published: rfc3339(article.published),
        date_modified: rfc3339(lastChangeOf(article)),
        authors: article.author === undefined ? undefined : [{ name: article.author }],
        tags: article.topics.length > 0 ? article.topics.map(({ name }) => name) : undefined,
        language: article.lang,
      })),
    })}\n`,
};
