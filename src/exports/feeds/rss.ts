import { generateRssFeed } from 'feedsmith';
import type { Hrefs } from '../../edition/index.ts';
import { rfc3339 } from '../moments.ts';
import { escapeXml, xmlCharacters } from '../xml.ts';
import { lastChange, summaryOf, type FeedArticle, type FeedFormat } from './feed.ts';
import { tightText } from './tight-text.ts';

/** RSS 2.0 (rssboard.org/rss-specification), with Atom's link to the feed itself and Dublin Core's author, which takes a name instead of an e-mail address. */
export const rss: FeedFormat = {
  file: 'rss.xml',
  name: 'RSS',
  type: 'application/rss+xml',
  write: (feed, self, site, hrefs) =>
    tightText(
      generateRssFeed({
        title: xmlCharacters(feed.title),
        link: hrefs.absolute(feed.page),
        description: asHtml(feed.description),
        language: site.language,
        lastBuildDate: lastChange(feed),
        atom: { links: [{ rel: 'self', type: 'application/rss+xml', href: hrefs.absolute(self) }] },
        items: feed.articles.map((article) => itemOf(article, hrefs)),
      }),
    ),
};

function itemOf(article: FeedArticle, { absolute }: Hrefs) {
  return {
    title: xmlCharacters(article.title),
    link: absolute(article.href),
    guid: { value: absolute(article.firstHref), isPermaLink: article.firstHref === article.href },
    pubDate: rfc3339(article.published),
    dc: article.author === undefined ? undefined : { creators: [xmlCharacters(article.author)] },
    categories: article.topics.map(({ name }) => ({ name: xmlCharacters(name) })),
    description: asHtml(summaryOf(article)),
  };
}

/** Escape text for an RSS description, which readers parse as HTML; XML escaping comes on top. */
function asHtml(text: string): string {
  return text.split('\n\n').map(escapeXml).join('<br><br>');
}
