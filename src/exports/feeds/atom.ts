import { generateAtomFeed } from 'feedsmith';
import type { Hrefs } from '../../edition/index.ts';
import { lastChangeOf, rfc3339 } from '../moments.ts';
import { xmlCharacters } from '../xml.ts';
import { lastChange, summaryOf, type FeedArticle, type FeedFormat } from './feed.ts';
import { tightText } from './tight-text.ts';

/** Atom feed (RFC 4287). */
export const atom: FeedFormat = {
  file: 'feed.xml',
  name: 'Atom',
  type: 'application/atom+xml',
  write: (feed, self, site, hrefs) =>
    tightText(
      generateAtomFeed({
        id: hrefs.absolute(feed.page),
        title: textOf(feed.title),
        subtitle: textOf(feed.description),
        updated: lastChange(feed),
        authors: [{ name: xmlCharacters(site.name) }],
        links: [
          { rel: 'self', type: 'application/atom+xml', href: hrefs.absolute(self) },
          { rel: 'alternate', type: 'text/html', href: hrefs.absolute(feed.page) },
        ],
        entries: feed.articles.map((article) => entryOf(article, hrefs)),
        xml: { lang: site.language },
      }),
    ),
};

function entryOf(article: FeedArticle, { absolute }: Hrefs) {
  return {
    id: absolute(article.firstHref),
    title: textOf(article.title),
    published: rfc3339(article.published),
    updated: rfc3339(lastChangeOf(article)),
    links: [{ rel: 'alternate', type: 'text/html', href: absolute(article.href) }],
    authors: article.author === undefined ? [] : [{ name: xmlCharacters(article.author) }],
    categories: article.topics.map(({ id, name }) => ({ term: id, label: xmlCharacters(name) })),
    summary: textOf(summaryOf(article)),
    xml: { lang: article.lang },
  };
}

function textOf(text: string): { value: string } {
  return { value: xmlCharacters(text) };
}
