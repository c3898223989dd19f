import { absolute, href } from '../edition/href.ts';
import type { Article } from '../edition/types.ts';
import type { Site } from '../site.ts';
import { escapeXml, rfc3339 } from './xml.ts';

/** How many of the newest articles the feed holds. */
const ENTRIES = 50;

/** Turn articles, newest first, into an Atom feed (RFC 4287) of the newest. */
export function atomFeed(articles: readonly Article[], site: Site): string {
  const newest = articles.slice(0, ENTRIES);
  // Without articles there is no moment to give, and the element must be there.
  const updated = newest.map(changed).reduce((last, moment) => (Date.parse(moment) > Date.parse(last) ? moment : last), '1970-01-01T00:00:00Z');
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escapeXml(site.language)}">
  <id>${escapeXml(absolute(href('/')))}</id>
  <title>${escapeXml(site.name)}</title>
  <subtitle>${escapeXml(site.description)}</subtitle>
  <updated>${updated}</updated>
  <author><name>${escapeXml(site.name)}</name></author>
  <link rel="self" type="application/atom+xml" href="${escapeXml(absolute(href('/feed.xml')))}"/>
  <link rel="alternate" type="text/html" href="${escapeXml(absolute(href('/')))}"/>
${newest.map(entry).join('')}</feed>
`;
}

function entry(article: Article): string {
  const address = escapeXml(absolute(article.href));
  return `  <entry xml:lang="${escapeXml(article.lang)}">
    <id>${address}</id>
    <title>${escapeXml(article.title)}</title>
    <published>${rfc3339(article.published)}</published>
    <updated>${changed(article)}</updated>
    <link rel="alternate" type="text/html" href="${address}"/>
${article.author === undefined ? '' : `    <author><name>${escapeXml(article.author)}</name></author>\n`}${article.topics
    .map(({ id, name }) => `    <category term="${escapeXml(id)}" label="${escapeXml(name)}"/>\n`)
    .join('')}    <summary>${escapeXml(summaryOf(article))}</summary>
  </entry>
`;
}

/** The summary, and after it what was set right since. */
function summaryOf({ summary, corrections }: Article): string {
  return [summary, ...corrections.map(({ label, text }) => `Corrected on ${label}: ${text}`)].join('\n\n');
}

function changed({ published, updated }: Article): string {
  return rfc3339(updated ?? published);
}
