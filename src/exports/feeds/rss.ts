import type { Article, Hrefs } from '../../edition/index.ts';
import { rfc822 } from '../moments.ts';
import { escapeXml } from '../xml.ts';
import { lastChange, summaryOf, type FeedFormat } from './feed.ts';

/** RSS 2.0 (rssboard.org/rss-specification), with Atom's link to itself and Dublin Core's author, which is a name and no mail address. */
export const rss: FeedFormat = {
  file: 'rss.xml',
  name: 'RSS',
  type: 'application/rss+xml',
  write: (feed, self, site, hrefs) => `<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:dc="http://purl.org/dc/elements/1.1/">
  <channel>
    <title>${escapeXml(feed.title)}</title>
    <link>${escapeXml(hrefs.absolute(feed.page))}</link>
    <description>${escapeXml(asHtml(feed.description))}</description>
    <language>${escapeXml(site.language)}</language>
    <lastBuildDate>${rfc822(lastChange(feed))}</lastBuildDate>
    <atom:link rel="self" type="application/rss+xml" href="${escapeXml(hrefs.absolute(self))}"/>
${feed.articles.map((article) => item(article, hrefs)).join('')}  </channel>
</rss>
`,
};

function item(article: Article, { absolute }: Hrefs): string {
  const address = escapeXml(absolute(article.href));
  return `    <item>
      <title>${escapeXml(article.title)}</title>
      <link>${address}</link>
      <guid isPermaLink="${article.firstHref === article.href}">${escapeXml(absolute(article.firstHref))}</guid>
      <pubDate>${rfc822(article.published)}</pubDate>
${article.author === undefined ? '' : `      <dc:creator>${escapeXml(article.author)}</dc:creator>\n`}${article.topics
    .map(({ name }) => `      <category>${escapeXml(name)}</category>\n`)
    .join('')}      <description>${escapeXml(asHtml(summaryOf(article)))}</description>
    </item>
`;
}

/** A description of RSS is read as HTML: the text is written as such, and then as XML. */
function asHtml(text: string): string {
  return text.split('\n\n').map(escapeXml).join('<br><br>');
}
