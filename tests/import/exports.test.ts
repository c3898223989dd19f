import { expect, test } from 'vitest';
import { readInput } from '../../src/import/read-input.ts';
import { read, readOne, valuesOf } from './read-articles.ts';

const ghost = (posts: object[], more = {}) => JSON.stringify({ db: [{ meta: { version: '5.70.0' }, data: { posts, ...more } }] });

test('a Ghost export gives fields, authors, public tags, the main picture and links within the site', async () => {
  const post = {
    id: 'a1',
    title: 'Bridge closes',
    slug: 'bridge-closes',
    html: '<p>It closes. <a href="__GHOST_URL__/ferry/">Ferry</a></p>',
    feature_image: '__GHOST_URL__/content/images/cover.png',
    type: 'post',
    status: 'published',
    published_at: '2023-07-05T10:00:00.000Z',
    custom_excerpt: 'The bridge closes.',
  };
  const article = await readOne(
    'ghost.json',
    ghost([post], {
      users: [{ id: 'u1', name: 'Amina Osei' }],
      posts_authors: [{ post_id: 'a1', author_id: 'u1', sort_order: 0 }],
      tags: [
        { id: 't1', name: 'Harbour' },
        { id: 't2', name: '#internal' },
      ],
      posts_tags: [
        { post_id: 'a1', tag_id: 't2' },
        { post_id: 'a1', tag_id: 't1' },
      ],
      settings: [{ key: 'title', value: 'Northport News' }],
      posts_meta: [{ post_id: 'a1', feature_image_alt: 'The bridge' }],
    }),
  );
  expect(valuesOf(article)).toEqual({
    title: 'Bridge closes',
    published: '2023-07-05T10:00:00Z',
    author: 'Amina Osei',
    summary: 'The bridge closes.',
    topics: ['harbour'],
    source: { name: 'Northport News' },
    slug: 'bridge-closes',
    image: { src: '/content/images/cover.png', alt: 'The bridge', caption: '', credit: '' },
  });
  expect(article.body).toBe('It closes. [Ferry](/ferry/)\n');
});

test('from a Ghost export drafts and members-only posts are drafts; pages and posts without HTML are left out by name', async () => {
  const { articles, refusals } = await read(
    'ghost.json',
    ghost([
      { title: 'A', html: '<p>A.</p>', status: 'draft', created_at: '2023-07-05T10:00:00.000Z' },
      { title: 'B', html: '<p>B.</p>', status: 'published', visibility: 'paid', published_at: '2023-07-05T10:00:00.000Z' },
      { title: 'About', slug: 'about', html: '<p>About.</p>', type: 'page' },
      { title: 'C', slug: 'c', html: null, status: 'published' },
    ]),
  );
  expect(articles.map((article) => valuesOf(article)['draft'])).toEqual([true, true]);
  expect(refusals).toEqual([
    { origin: 'ghost.json#about', reason: '“About” is a page, not a post' },
    { origin: 'ghost.json#c', reason: '“C” has no text as HTML: open and save it in Ghost, and export again' },
  ]);
});

test('a truncated Ghost export is refused with a remedy', async () => {
  const { refusals } = await read('ghost.json', ghost([{ title: 'A' }]).slice(0, -5));
  expect(refusals).toEqual([{ origin: 'ghost.json', reason: 'the JSON of this Ghost export is broken: export it again' }]);
});

test('from a Blogger export only posts are articles; comments, settings and templates are counted', async () => {
  const entry = (kind: string, title: string, more = '') =>
    `<entry><published>2012-03-04T08:00:00.001-05:00</published><category scheme="http://schemas.google.com/g/2005#kind" term="http://schemas.google.com/blogger/2008/kind#${kind}"/><category scheme="http://www.blogger.com/atom/ns#" term="Harbour"/>${more}<title type="text">${title}</title><content type="html">&lt;p&gt;A text.&lt;/p&gt;</content></entry>`;
  const draft = '<app:control xmlns:app="http://purl.org/atom/app#"><app:draft>yes</app:draft></app:control>';
  const { articles, refusals, otherItems } = await read(
    'blog.xml',
    `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Blog</title>${entry('settings', 'Name')}${entry('post', 'One')}${entry('comment', 'Great')}${entry('post', 'Two', draft)}</feed>`,
  );
  expect(articles.map(valuesOf).map(({ title, topics, draft: isDraft }) => [title, topics, isDraft])).toEqual([
    ['One', ['harbour'], undefined],
    ['Two', ['harbour'], true],
  ]);
  expect({ refusals, otherItems }).toEqual({ refusals: [], otherItems: ['settings', 'comment'] });
});

test('a page of a Medium export gives author, subtitle and URL', async () => {
  const article = await readOne(
    '2019-05-14_Harbour-9a8b7c6d5e4f.html',
    '<!DOCTYPE html><html><head><title>Harbour</title></head><body><article class="h-entry"><header><h1 class="p-name">Harbour</h1></header><section class="p-summary">A hundred years of quays.</section><section class="e-content"><p>The harbour of Northport was built in 1919 by the harbour board, and it cost 12 million kroner, which nobody had expected.</p></section><footer><p>By <a class="p-author h-card" href="https://medium.com/@derek">Derek Ma</a> on <time class="dt-published" datetime="2019-05-14T08:12:33.123Z">May 14, 2019</time>.</p><p><a href="https://medium.com/@derek/harbour-9a8b" class="p-canonical">Canonical link</a></p></footer></article></body></html>',
  );
  expect(valuesOf(article)).toMatchObject({
    title: 'Harbour',
    published: '2019-05-14T08:12:33Z',
    author: 'Derek Ma',
    summary: 'A hundred years of quays.',
    source: { name: 'medium.com', url: 'https://medium.com/@derek/harbour-9a8b' },
  });
});

test('files of Eleventy with frontmatter, in JSON or in templates, are imported; templates without are refused', async () => {
  expect(valuesOf(await readOne('one.md', '---json\n{ "title": "One", "date": "2023-07-05" }\n---\nA text.\n'))).toMatchObject({
    title: 'One',
    published: '2023-07-05',
  });
  expect(valuesOf(await readOne('two.njk', '---\ntitle: Two\n---\n<p>A text.</p>\n'))).toMatchObject({ title: 'Two' });
  expect((await read('layout.njk', '<main>{{ content }}</main>')).refusals[0]!.reason).toContain('its format is not supported');
});

test('a compressed archive is refused with a remedy', async () => {
  const { refusals } = await readInput('export.zip', new Uint8Array([0x50, 0x4b, 3, 4]));
  expect(refusals).toEqual([{ origin: 'export.zip', reason: 'it is a packed archive: unpack it and name its folder' }]);
});

test('the main picture of a WordPress post is its thumbnail, with its alternative text', async () => {
  const meta = (key: string, value: string) => `<wp:postmeta><wp:meta_key>${key}</wp:meta_key><wp:meta_value>${value}</wp:meta_value></wp:postmeta>`;
  const { articles } = await read(
    'export.xml',
    `<?xml version="1.0"?><rss xmlns:wp="http://wordpress.org/export/1.2/" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>News</title><item><title>One</title><content:encoded>A text.</content:encoded><wp:post_id>1</wp:post_id><wp:post_type>post</wp:post_type>${meta('_thumbnail_id', '9')}</item><item><title>Two</title><content:encoded>Another.</content:encoded><wp:post_id>2</wp:post_id><wp:post_type>post</wp:post_type></item><item><title>quay</title><wp:post_id>9</wp:post_id><wp:post_type>attachment</wp:post_type><wp:attachment_url>https://old.example/wp-content/uploads/quay.png</wp:attachment_url>${meta('_wp_attachment_image_alt', 'The quay')}</item></channel></rss>`,
  );
  expect(articles.map(({ fields }) => fields.image?.value)).toEqual([
    { src: 'https://old.example/wp-content/uploads/quay.png', alt: 'The quay', caption: '', credit: '' },
    undefined,
  ]);
});

test('a text of a Substack export without title and day is refused with a remedy; a complete page of such a name is imported', async () => {
  const { refusals } = await read('posts/48765432.bridge-closes.html', '<p>The bridge closes.</p>');
  expect(refusals[0]!.reason).toMatch(/^Substack’s export keeps the title and the day of this text in posts\.csv.* import the blog’s feed/);
  const page =
    '<html><head><title>Bridge</title></head><body><article><p>The bridge near Northport will be closed from Friday, the mayor said on Tuesday, and again in May.</p></article></body></html>';
  expect(valuesOf(await readOne('48765432.bridge.html', page))).toMatchObject({ title: 'Bridge' });
});
