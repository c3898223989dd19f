import { toXml } from 'xast-util-to-xml';
import type { Element } from 'xast';
import { parseFoundDate } from '../parse-found-date.ts';
import { htmlToMarkdown } from '../html/to-markdown.ts';
import { topicsOf } from '../topics.ts';
import { readEach } from '../read-each.ts';
import type { Format, FoundFields, ImportedFile } from '../types.ts';
import { childrenNamed, childText, parseXml, textOf } from '../xml.ts';

/** An entry of a feed of any kind. */
interface FeedEntry {
  title?: string | undefined;
  published?: string | undefined;
  updated?: string | undefined;
  author?: string | undefined;
  summary?: string | undefined;
  address?: string | undefined;
  categories: string[];
  isDraft?: boolean;
  /** Kind of an entry that is not an article: Blogger's export contains comments, pages and settings too. */
  otherKind?: string | undefined;
  /** Full text as HTML. */
  content?: string | undefined;
}

/** Scheme of the category in which Blogger gives the kind of an entry. */
const BLOGGER_KIND = 'http://schemas.google.com/g/2005#kind';
/** Number of characters at the beginning of a file that are enough to recognize its format. */
const HEAD = 4000;

/** Feeds: RSS 2.0 and 1.0, Atom (RFC 4287) or JSON Feed 1.1. An entry with only a summary is refused. */
export const feed: Format = {
  name: 'a feed',
  maxBytes: 64_000_000,
  recognizes: ({ path, text }) =>
    /\.(?:rss|atom)$/i.test(path) ||
    /^\s*(?:<\?xml[^>]*>\s*(?:<!--[^]*?-->\s*|<!DOCTYPE[^>[]*(?:\[[^\]]*\]\s*)?>\s*|<[?!][^>]*>\s*)*)?<(?:rss|feed|rdf:RDF)\b/.test(text.slice(0, HEAD)) ||
    isJsonFeed(path, text),
  read: ({ path, text }) => {
    const { name, entries } = isJsonFeed(path, text) ? readJsonFeed(text) : readXmlFeed(parseXml(text));
    return readEach(
      entries,
      (_, index) => `${path}#${index + 1}`,
      (entry, origin) => readEntry(entry, name, origin),
    );
  },
};

function isJsonFeed(path: string, text: string): boolean {
  return /\.json$/i.test(path) && /"version"\s*:\s*"https:\/\/jsonfeed\.org\//.test(text.slice(0, HEAD));
}

function readEntry(entry: FeedEntry, feedName: string | undefined, origin: string): ImportedFile {
  const { title, content, address, otherKind } = entry;
  if (otherKind !== undefined) return { articles: [], refusals: [], otherItems: [otherKind] };
  if (content === undefined) {
    return {
      articles: [],
      refusals: [{ origin, reason: `the feed has only a summary of “${title ?? 'an entry'}”: save its page from the browser and import that` }],
    };
  }
  const found = (from: string, value: string | null | undefined) => (value ? { value, from: `the feed's ${from}` } : undefined);
  const web = address !== undefined && /^https?:\/\//.test(address) ? address : undefined;
  const fields: Record<keyof FoundFields, unknown> = {
    title: found('title', title),
    published: found('date', entry.published && parseFoundDate(entry.published)),
    updated: found('date of change', entry.updated && entry.updated !== entry.published ? parseFoundDate(entry.updated) : null),
    author: found('author', entry.author),
    summary: found('summary', entry.summary && textOfHtml(entry.summary)),
    topics: entry.categories.length > 0 ? { value: topicsOf(entry.categories), from: "the feed's categories" } : undefined,
    source: feedName === undefined ? undefined : { value: web === undefined ? { name: feedName } : { name: feedName, url: web }, from: "the feed's title" },
    slug: found('link', web),
    lang: undefined,
    aliases: undefined,
    expires: undefined,
    dateline: undefined,
    image: undefined,
    draft: entry.isDraft === true ? { value: true, from: "the feed's word that it is a draft" } : undefined,
  };
  return {
    articles: [
      {
        origin,
        path: origin.replace(/#\d+$/, ''),
        bodyLine: null,
        fields: Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)),
        ...htmlToMarkdown(content, { address: web, title }),
      },
    ],
    refusals: [],
  };
}

/**
 * Read a feed in Atom or RSS.
 *
 * @throws Error when the XML is not a feed
 */
function readXmlFeed(root: Element): { name: string | undefined; entries: FeedEntry[] } {
  if (root.name === 'feed') return { name: childText(root, 'title'), entries: childrenNamed(root, 'entry').map(readAtomEntry) };
  const [channel] = childrenNamed(root, 'channel');
  if (!channel) throw new Error('this is not a feed: it has no <channel> and no <feed>');
  // In RSS 1.0, entries are siblings of the channel.
  const items = [...childrenNamed(channel, 'item'), ...childrenNamed(root, 'item')];
  return { name: childText(channel, 'title'), entries: items.map(readRssItem) };
}

function readRssItem(item: Element): FeedEntry {
  return {
    title: childText(item, 'title'),
    published: childText(item, 'pubDate', 'dc:date'),
    author: childText(item, 'dc:creator', 'author'),
    summary: childText(item, 'description'),
    address: childText(item, 'link'),
    categories: childrenNamed(item, 'category').map(textOf),
    content: childText(item, 'content:encoded'),
  };
}

function readAtomEntry(entry: Element): FeedEntry {
  const [author] = childrenNamed(entry, 'author');
  const link = childrenNamed(entry, 'link').find(({ attributes }) => (attributes['rel'] ?? 'alternate') === 'alternate');
  const [content] = childrenNamed(entry, 'content');
  const [control] = childrenNamed(entry, 'app:control');
  const isKind = ({ attributes }: Element) => attributes['scheme'] === BLOGGER_KIND;
  const kind = childrenNamed(entry, 'category').find(isKind)?.attributes['term']?.replace(/^.*#/, '');
  return {
    title: childText(entry, 'title'),
    published: childText(entry, 'published', 'updated'),
    updated: childText(entry, 'updated'),
    author: author && childText(author, 'name'),
    summary: childText(entry, 'summary'),
    address: link?.attributes['href'] ?? undefined,
    categories: childrenNamed(entry, 'category').flatMap((category) =>
      isKind(category) ? [] : (category.attributes['label'] ?? category.attributes['term'] ?? []),
    ),
    isDraft: control !== undefined && childText(control, 'app:draft') === 'yes',
    otherKind: kind === 'post' ? undefined : kind,
    content: content && contentOf(content),
  };
}

/** Return the HTML of Atom content, which may be escaped HTML, XHTML elements, or plain text. */
function contentOf(content: Element): string {
  const type = content.attributes['type'] ?? 'text';
  if (type === 'xhtml') return content.children.map((child) => toXml(child)).join('');
  return type === 'html' ? textOf(content) : `<p>${escapeHtml(textOf(content))}</p>`;
}

/**
 * Read a JSON Feed.
 *
 * @throws Error when the text is not JSON
 */
function readJsonFeed(text: string): { name: string | undefined; entries: FeedEntry[] } {
  let json: { title?: string; authors?: { name?: string }[]; items?: Record<string, unknown>[] };
  try {
    json = JSON.parse(text) as typeof json;
  } catch {
    throw new Error('the JSON of this feed is broken: export it again');
  }
  return { name: json.title, entries: (json.items ?? []).map(readJsonItem) };
}

function readJsonItem(item: Record<string, unknown>): FeedEntry {
  const string = (name: string) => (typeof item[name] === 'string' ? item[name] : undefined);
  const authors = (Array.isArray(item['authors']) ? item['authors'] : []) as { name?: string }[];
  const plain = string('content_text');
  return {
    title: string('title'),
    published: string('date_published'),
    updated: string('date_modified'),
    author: authors.flatMap(({ name }) => name ?? []).join(', ') || undefined,
    summary: string('summary'),
    address: string('url'),
    categories: Array.isArray(item['tags']) ? item['tags'].map(String) : [],
    content:
      string('content_html') ??
      plain
        ?.split(/\n\s*\n/)
        .map((paragraph) => `<p>${escapeHtml(paragraph)}</p>`)
        .join(''),
  };
}

function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
}

function textOfHtml(html: string): string {
  return htmlToMarkdown(html, {}).body.replace(/\s+/g, ' ').trim();
}
