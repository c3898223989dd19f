import { describe, expect, test } from 'vitest';
import { read, shownText, valuesOf } from './read-articles.ts';

describe('RSS 2.0', () => {
  const rss = (items: string) => `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel><title>Harbourton Herald</title><link>https://herald.example/</link>${items}</channel></rss>`;

  test('an entry with its text becomes an article', async () => {
    const { articles } = await read(
      'feed.xml',
      rss(`<item><title>Bridge &amp; tunnel</title><link>https://herald.example/2023/bridge-tunnel</link><dc:creator>Amina Osei</dc:creator>
<pubDate>Wed, 05 Jul 2023 14:30:00 +0300</pubDate><category>Roads</category><description>&lt;p&gt;Both close.&lt;/p&gt;</description>
<content:encoded><![CDATA[<p>Both will close on <a href="/dates">Monday</a>.</p><p>Then both open.</p>]]></content:encoded></item>`),
    );
    expect(valuesOf(articles[0]!)).toEqual({
      title: 'Bridge & tunnel',
      published: '2023-07-05T14:30:00+03:00',
      author: 'Amina Osei',
      summary: 'Both close.',
      topics: ['roads'],
      source: { name: 'Harbourton Herald', url: 'https://herald.example/2023/bridge-tunnel' },
      slug: 'https://herald.example/2023/bridge-tunnel',
    });
    expect(shownText(articles[0]!)).toEqual(['Both will close on Monday.', 'Then both open.']);
    expect(articles[0]!.body).toContain('[Monday](/dates)');
  });

  test('an entry with only a summary is refused by its title, and the others are imported', async () => {
    const { articles, refusals } = await read(
      'feed.xml',
      rss(
        '<item><title>Short</title><description>Only this.</description></item><item><title>Whole</title><content:encoded>&lt;p&gt;All of it.&lt;/p&gt;</content:encoded></item>',
      ),
    );
    expect(articles.map((article) => valuesOf(article)['title'])).toEqual(['Whole']);
    expect(refusals).toEqual([{ origin: 'feed.xml#1', reason: expect.stringContaining('only a summary of “Short”') as string }]);
  });

  test('entries of RSS 1.0, which stand beside the channel, become articles', async () => {
    const { articles } = await read(
      'feed.rdf.xml',
      `<?xml version="1.0"?><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel><title>Herald</title></channel><item><title>One</title><dc:date>2023-07-05</dc:date><content:encoded>&lt;p&gt;First.&lt;/p&gt;</content:encoded></item></rdf:RDF>`,
    );
    expect(articles.map(shownText)).toEqual([['First.']]);
    expect(valuesOf(articles[0]!)).toMatchObject({ title: 'One', published: '2023-07-05', source: { name: 'Herald' } });
  });

  test('broken XML is refused with its line', async () => {
    expect((await read('feed.xml', '<?xml version="1.0"?>\n<rss><channel>\n<title>a</rss>')).refusals[0]!.reason).toContain('line 3');
  });
});

test('entries of Atom become articles, whether in HTML, XHTML or plain text', async () => {
  const { articles } = await read(
    'feed.atom',
    `<feed xmlns="http://www.w3.org/2005/Atom"><title>The Tide</title>
<entry><title>One</title><published>2023-07-05T10:00:00Z</published><updated>2023-07-06T10:00:00Z</updated><author><name>Lena Brandt</name></author><link href="https://tide.example/one"/><content type="html">&lt;p&gt;First.&lt;/p&gt;</content></entry>
<entry><title>Two</title><updated>2023-07-05T10:00:00Z</updated><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Second &amp; last.</p></div></content></entry>
<entry><title>Three</title><updated>2023-07-05T10:00:00Z</updated><content>a &lt; b</content></entry></feed>`,
  );
  expect(articles.map(shownText)).toEqual([['First.'], ['Second & last.'], ['a < b']]);
  expect(articles.map((article) => valuesOf(article)['published'])).toEqual(['2023-07-05T10:00:00Z', '2023-07-05T10:00:00Z', '2023-07-05T10:00:00Z']);
  expect(valuesOf(articles[0]!)).toMatchObject({ updated: '2023-07-06T10:00:00Z', author: 'Lena Brandt' });
});

test('entries of JSON Feed become articles, whether in HTML or plain text', async () => {
  const { articles } = await read(
    'feed.json',
    JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Coast Radio',
      items: [
        {
          id: '1',
          url: 'https://coast.example/1',
          title: 'Wind',
          date_published: '2023-07-05T08:00:00+02:00',
          content_html: '<p>Twelve turbines.</p>',
          authors: [{ name: 'Sofia Marin' }],
        },
        { id: '2', title: 'Waves', content_text: 'One.\n\nTwo.' },
      ],
    }),
  );
  expect(articles.map(shownText)).toEqual([['Twelve turbines.'], ['One.', 'Two.']]);
  expect(valuesOf(articles[0]!)).toMatchObject({
    author: 'Sofia Marin',
    published: '2023-07-05T08:00:00+02:00',
    source: { name: 'Coast Radio', url: 'https://coast.example/1' },
  });
});

describe('a WordPress export', () => {
  const item = (fields: string) => `<item>${fields}</item>`;
  const wxr = (items: string) => `<?xml version="1.0" encoding="UTF-8" ?>
<rss version="2.0" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/">
<channel><title>Harbourton Herald</title>${items}</channel></rss>`;

  test('posts are imported; pages and trashed items are refused by name, pictures and menus counted', async () => {
    const { articles, refusals, otherItems } = await read(
      'export.xml',
      wxr(
        item(`<title>Bridge closes</title><link>https://herald.example/bridge-closes/</link><dc:creator>amina</dc:creator><wp:post_id>7</wp:post_id><wp:post_date>2023-07-05 17:30:00</wp:post_date><wp:post_date_gmt>2023-07-05 14:30:00</wp:post_date_gmt>
<wp:post_name>bridge-closes</wp:post_name><wp:status>publish</wp:status><wp:post_type>post</wp:post_type><category domain="category" nicename="roads"><![CDATA[Roads]]></category><category domain="post_tag" nicename="x"><![CDATA[x]]></category>
<content:encoded><![CDATA[<!-- wp:paragraph -->\n<p>The bridge closes.</p>\n<!-- /wp:paragraph -->\n\n[gallery ids="1,2"]]]></content:encoded><excerpt:encoded><![CDATA[Closed for a week.]]></excerpt:encoded>`) +
          item('<title>About us</title><wp:post_type>page</wp:post_type><content:encoded>a</content:encoded>') +
          item('<title>quay</title><wp:post_type>attachment</wp:post_type>') +
          item('<wp:post_type>nav_menu_item</wp:post_type>') +
          item('<title>Old</title><wp:post_type>post</wp:post_type><wp:status>trash</wp:status><content:encoded>a</content:encoded>'),
      ),
    );
    expect(articles.map(shownText)).toEqual([['The bridge closes.']]);
    expect(valuesOf(articles[0]!)).toEqual({
      title: 'Bridge closes',
      published: '2023-07-05T14:30:00Z',
      summary: 'Closed for a week.',
      topics: ['roads'],
      source: { name: 'Harbourton Herald', url: 'https://herald.example/bridge-closes/' },
      slug: 'bridge-closes',
    });
    expect(articles[0]!.notes.map(({ kind, text }) => `${kind}: ${text}`)).toEqual([
      'left out: author “amina”: this is an id, not a name: write the name as “author: …” into the article, or give --author',
      'left out: shortcode [gallery ids="1,2"]',
    ]);
    expect(refusals.map(({ reason }) => reason)).toEqual(['“About us” is not a post but of the type “page”', "“Old” is in WordPress's trash"]);
    expect(otherItems).toEqual(['attachment', 'nav_menu_item']);
  });

  test('authors have their display names, and password-protected posts are drafts', async () => {
    const { articles } = await read(
      'export.xml',
      wxr(
        '<wp:author><wp:author_login>amina</wp:author_login><wp:author_display_name><![CDATA[Amina Osei]]></wp:author_display_name></wp:author>' +
          item(
            '<title>A</title><dc:creator>amina</dc:creator><wp:status>publish</wp:status><wp:post_password>s</wp:post_password><wp:post_type>post</wp:post_type><content:encoded><![CDATA[<p>A.</p>]]></content:encoded>',
          ),
      ),
    );
    expect(valuesOf(articles[0]!)).toMatchObject({ author: 'Amina Osei', draft: true });
  });

  test('texts of the old editor have paragraphs at blank lines', async () => {
    const { articles } = await read(
      'export.xml',
      wxr(
        item(
          '<title>A</title><wp:post_type>post</wp:post_type><wp:status>draft</wp:status><content:encoded><![CDATA[One, with <strong>weight</strong>.\n\nTwo.\n\n<h3>Three</h3>\n\nFour [caption id="1"]five[/caption].]]></content:encoded>',
        ),
      ),
    );
    expect(articles.map(shownText)).toEqual([['One, with weight.', 'Two.', 'Three', 'Four five.']]);
    expect(valuesOf(articles[0]!)).toMatchObject({ draft: true });
  });
});
