import type { Article, Hrefs } from '../../edition/index.ts';
import { changed, rfc3339 } from '../moments.ts';
import { escapeXml } from '../xml.ts';
import { lastChange, summaryOf, type FeedFormat } from './feed.ts';

/** Atom (RFC 4287). */
export const atom: FeedFormat = {
  file: 'feed.xml',
  name: 'Atom',
  type: 'application/atom+xml',
  write: (feed, self, site, hrefs) => `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escapeXml(site.language)}">
  <id>${escapeXml(hrefs.absolute(feed.page))}</id>
  <title>${escapeXml(feed.title)}</title>
  <subtitle>${escapeXml(feed.description)}</subtitle>
  <updated>${lastChange(feed)}</updated>
  <author><name>${escapeXml(site.name)}</name></author>
  <link rel="self" type="application/atom+xml" href="${escapeXml(hrefs.absolute(self))}"/>
  <link rel="alternate" type="text/html" href="${escapeXml(hrefs.absolute(feed.page))}"/>
${feed.articles.map((article) => entry(article, hrefs)).join('')}</feed>
`,
};

function entry(article: Article, { absolute }: Hrefs): string {
  const address = escapeXml(absolute(article.href));
  return `  <entry xml:lang="${escapeXml(article.lang)}">
    <id>${escapeXml(absolute(article.firstHref))}</id>
    <title>${escapeXml(article.title)}</title>
    <published>${rfc3339(article.published)}</published>
    <updated>${rfc3339(changed(article))}</updated>
    <link rel="alternate" type="text/html" href="${address}"/>
${article.author === undefined ? '' : `    <author><name>${escapeXml(article.author)}</name></author>\n`}${article.topics
    .map(({ id, name }) => `    <category term="${escapeXml(id)}" label="${escapeXml(name)}"/>\n`)
    .join('')}    <summary>${escapeXml(summaryOf(article))}</summary>
  </entry>
`;
}
