import fc from 'fast-check';
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith';
import { describe, expect, test } from 'vitest';
import type { Nodes } from 'xast';
import { fromXml } from 'xast-util-from-xml';
import { z } from 'zod';
import type { HappeningRef } from '../../src/edition/types.ts';
import { atom } from '../../src/exports/feeds/atom.ts';
import { firstReportsIn } from '../../src/exports/feeds/feed.ts';
import { rss } from '../../src/exports/feeds/rss.ts';
import { makeExports } from '../../src/exports/make-exports.ts';
import { edition, files, filesOf, HOSTILE_TITLE, hrefs, jsonOf, site } from './fixture.ts';

const { absolute } = hrefs;

const closes = absolute('/articles/bridge-closes/');

describe('the feeds of the site, read by another program', () => {
  test('Atom has the articles, with the latest change of any', () => {
    const feed = parseAtomFeed(files.get('/feed.xml')!);
    expect(feed).toMatchObject({ title: { value: site.name }, subtitle: { value: site.description }, id: absolute('/') });
    // The latest change of any article.
    expect(feed.updated).toBe('2023-06-06T00:00:00.000Z');
    expect(feed.entries!.map(({ id }) => id)).toEqual([absolute('/articles/bridge-opens/'), closes]);
    expect(feed.entries![1]).toMatchObject({
      title: { value: HOSTILE_TITLE },
      published: '2023-05-23T11:30:00.000Z',
      updated: '2023-05-25T00:00:00.000Z',
      authors: [{ name: "O'Neil & <Daughter>" }],
      categories: [{ term: 'bridges', label: 'Bridges' }],
      summary: { value: '+1 The bridge is closed. -2 It stays so.\n\nCorrected on 25 May 2023: There are 41 buses & not 14.' },
    });
  });

  test('RSS has descriptions in HTML that show the text', () => {
    const feed = parseRssFeed(files.get('/rss.xml')!);
    expect(feed).toMatchObject({ title: site.name, link: absolute('/'), language: 'en' });
    expect(feed.atom!.links).toMatchObject([{ rel: 'self', href: absolute('/rss.xml') }]);
    expect(feed.items![1]).toMatchObject({
      title: HOSTILE_TITLE,
      link: closes,
      guid: { value: closes, isPermaLink: true },
      pubDate: 'Tue, 23 May 2023 11:30:00 GMT',
      categories: [{ name: 'Bridges' }],
    });
    expect(feed.items![1]!.dc!.creators).toEqual(["O'Neil & <Daughter>"]);
    expect(feed.items![1]!.description).toContain('There are 41 buses &amp; not 14.');
  });

  test('JSON Feed has the articles', () => {
    const feed = parseJsonFeed(files.get('/feed.json')!);
    expect(feed).toMatchObject({ title: site.name, home_page_url: absolute('/'), feed_url: absolute('/feed.json') });
    expect(feed.items![1]).toMatchObject({ id: closes, url: closes, title: HOSTILE_TITLE, tags: ['Bridges'], authors: [{ name: "O'Neil & <Daughter>" }] });
  });
});

test('a renamed article has its first address as id, and links to the current one', () => {
  const articles = edition.articles.map((article) => (article.slug === 'bridge-closes' ? { ...article, firstHref: '/articles/old-bridge/' } : article));
  const feeds = filesOf({ ...edition, articles });
  const [id, link] = [absolute('/articles/old-bridge/'), closes];
  expect(parseAtomFeed(feeds.get('/feed.xml')!).entries![1]).toMatchObject({ id, links: [{ href: link }] });
  expect(parseRssFeed(feeds.get('/rss.xml')!).items![1]).toMatchObject({ link, guid: { value: id, isPermaLink: false } });
  expect(parseJsonFeed(feeds.get('/feed.json')!).items![1]).toMatchObject({ id, url: link });
});

/** JSON Feed 1.1, “Top-level” and “Items”: the required properties, and the types of the optional ones. */
const jsonFeedSchema = z.strictObject({
  version: z.literal('https://jsonfeed.org/version/1.1'),
  title: z.string(),
  home_page_url: z.url(),
  feed_url: z.url(),
  description: z.string(),
  language: z.string(),
  authors: z.array(z.strictObject({ name: z.string(), url: z.url() })),
  items: z.array(
    z.strictObject({
      id: z.string(),
      url: z.url(),
      title: z.string(),
      // One of content_html and content_text is required.
      content_text: z.string(),
      summary: z.string(),
      image: z.url().optional(),
      date_published: z.iso.datetime({ offset: true }),
      date_modified: z.iso.datetime({ offset: true }),
      authors: z.array(z.strictObject({ name: z.string() })).optional(),
      tags: z.array(z.string()).optional(),
      language: z.string(),
    }),
  ),
});

test('every JSON feed is valid JSON Feed 1.1', () => {
  const feeds = [...files.keys()].filter((address) => address.endsWith('/feed.json'));
  expect(feeds).toContain('/people/ana-reyes/feed.json');
  expect(feeds).toContain('/topics/bridges/feed.json');
  for (const address of feeds) expect(jsonFeedSchema.safeParse(jsonOf(address)).error, address).toBeUndefined();
});

test('the feed of a place has the articles that name it or a part of it', () => {
  const articles = (address: string) => parseAtomFeed(files.get(address)!).entries!.map(({ id }) => id);
  expect(articles('/places/north/feed.xml')).toEqual([absolute('/articles/bridge-opens/'), closes]);
  expect(articles('/places/southport/feed.xml')).toEqual([closes]);
});

test('an entry in the feed of a person or place says what its article is the first to report, in the article’s own words', () => {
  const bridge = '22 May 2023: The bridge at 🌉 Northport was closed on Monday, the mayor, Ana Reyes, said.';
  const injured = '22 May 2023: On 22 May 2023, 12 people were injured in Southport and Northport.';
  const paragraphs = (address: string) => parseJsonFeed(files.get(address)!).items!.at(-1)!.content_text!.split('\n\n').slice(2);
  expect(paragraphs('/people/ana-reyes/feed.json')).toEqual([bridge]);
  expect(paragraphs('/places/northport/feed.json')).toEqual([bridge, injured]);
  expect(paragraphs('/feed.json')).toEqual([]);
  expect(parseRssFeed(files.get('/people/ana-reyes/rss.xml')!).items!.at(-1)!.description).toContain(`<br><br>${bridge}`);
  expect(parseAtomFeed(files.get('/people/ana-reyes/feed.xml')!).entries!.at(-1)!.summary!.value).toContain(`\n\n${bridge}`);
});

test('an entry lists only happenings that its article is the first to report', () => {
  const report = (slug: string, text: string) => ({ standsAlone: true, sentence: { article: { slug }, excerpt: { text, marks: [] } } });
  const happening = (score: number, label: string, ...reports: object[]) => ({ score, label, status: 'reported', reports }) as unknown as HappeningRef;
  const [first, second] = [report('a', 'The bridge fell.'), report('b', 'A bridge has fallen.')];
  const days = (...happenings: HappeningRef[]) => [{ day: '2023-05-01', score: 1, happenings }];
  expect([...firstReportsIn(days(happening(1, '1 May 2023', first)))]).toEqual([['a', ['1 May 2023: The bridge fell.']]]);
  expect([...firstReportsIn(days(happening(2, '1 May 2023', first, second)))]).toEqual([['a', ['1 May 2023: The bridge fell.']]]);
});

test('the three most important of many happenings are listed, in order of time', () => {
  const days = [4, 1, 3, 2].map((score, index) => {
    const reports = [{ standsAlone: true, sentence: { article: { slug: 'a' }, excerpt: { text: `Event ${score}.`, marks: [] } } }];
    return { day: `2023-05-0${index + 1}`, score, happenings: [{ score, label: `${index + 1} May`, status: 'reported', reports } as unknown as HappeningRef] };
  });
  expect(firstReportsIn(days).get('a')).toEqual(['1 May: Event 4.', '3 May: Event 3.', '4 May: Event 2.']);
});

test('a feed without articles is valid', () => {
  const [feeds] = makeExports({ ...edition, articles: [] }, site).filter(({ setting }) => setting === 'feeds');
  expect(parseAtomFeed(feeds!.files[0]!.text())).toMatchObject({ id: absolute('/'), title: { value: site.name }, updated: '1970-01-01T00:00:00.000Z' });
  expect(parseRssFeed(feeds!.files[1]!.text())).toMatchObject({ title: site.name, link: absolute('/') });
  expect(jsonFeedSchema.safeParse(JSON.parse(feeds!.files[2]!.text())).error).toBeUndefined();
});

/** Return the first title of a document, as read by a program that keeps white space and refuses invalid XML. */
function titleOf(node: Nodes): string | undefined {
  if (node.type === 'element' && node.name === 'title') return textOf(node);
  return 'children' in node ? node.children.map(titleOf).find((title) => title !== undefined) : undefined;
}

function textOf(node: Nodes): string {
  return 'value' in node ? String(node.value) : 'children' in node ? node.children.map(textOf).join('') : '';
}

test('text with markup has no white space around it, whatever CDATA marks it contains', () => {
  const titles = ['Tom & Jerry', 'a ]]> b', ']]>', 'a <![CDATA[ b ]]> </title>', '> <![CDATA[x]]> </', '<![CDATA[', 'a\n  ]]>\n  </title>\n  <title>b'];
  for (const title of titles) {
    for (const { name, write } of [atom, rss]) {
      expect(titleOf(fromXml(write({ title, description: title, page: '/', articles: [] }, '/feed', site, hrefs))), name).toBe(title);
    }
  }
});

test('a URL with “&” is written without white space', () => {
  const page = '/a/?b&c';
  const text = rss.write({ title: 'x', description: 'x', page, articles: [] }, '/feed', site, hrefs);
  expect(text).toMatch(/<link>\S+<\/link>/);
});

test('a title loses characters that XML does not allow, and nothing else', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }), (text) => {
      const title = `x${text}x`;
      const kept = title.toWellFormed().replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '');
      const feed = { title, description: title, page: '/', articles: [] };
      for (const { name, write } of [atom, rss]) {
        // XML processors read each line break as a line feed (XML 1.0, 2.11).
        expect(titleOf(fromXml(write(feed, '/feed', site, hrefs))), name).toBe(kept.replace(/\r\n?/g, '\n'));
      }
    }),
    { numRuns: 60 },
  );
});
