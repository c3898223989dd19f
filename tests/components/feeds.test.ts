import { expect, test } from 'vitest';
import { atomFeed } from '../../src/components/atom.ts';
import { sitemap } from '../../src/components/sitemap.ts';
import type { Article, Edition, Entity } from '../../src/edition/types.ts';
import { site } from '../../src/site.ts';

const article = {
  slug: 'a',
  title: 'Bread & <salt>',
  published: '2023-07-05',
  href: '/articles/a/',
  summary: 'S',
  lang: 'en',
  draft: false,
  topics: [],
  corrections: [],
} as unknown as Article;
const person = (id: string, curated: boolean) => ({ href: `/people/${id}/`, curated }) as Entity;

test('a feed gives the latest change of its articles as its own', () => {
  const feed = atomFeed([article, { ...article, published: '2023-07-01', updated: '2023-07-06T01:00+03:00' }], site);
  expect(feed).toContain('<title>Bread &amp; &lt;salt&gt;</title>');
  expect(/<updated>(.*?)<\/updated>/.exec(feed)![1]).toBe('2023-07-06T01:00:00+03:00');
  expect(feed).toContain(`<id>${site.address}/articles/a/</id>`);
});

test('what was set right stands after the summary', () => {
  const corrections = [{ date: '2023-07-07', label: '7 July 2023', text: 'The number of buses is 41 & not 14.' }];
  expect(atomFeed([{ ...article, corrections }], site)).toContain('<summary>S\n\nCorrected on 7 July 2023: The number of buses is 41 &amp; not 14.</summary>');
});

test('a feed without articles is complete too', () => {
  expect(atomFeed([], site)).toMatch(/<id>.+<\/id>[^]*<updated>1970-01-01T00:00:00Z<\/updated>/);
});

test('the sitemap leaves out people that only the machine has read, and drafts', () => {
  const edition = {
    articles: [article, { ...article, href: '/articles/b/', draft: true }],
    people: [person('known', true), person('unchecked', false)],
    places: [{ href: '/places/town/', curated: false }],
    organizations: [],
    topics: [],
    timeline: [{ year: '2023', events: [], months: [] }],
    ledger: [{ href: '/claims/' }],
    figures: [{ href: '/figures/bridges-2023-05/' }],
  } as unknown as Edition;
  const text = sitemap(edition);
  expect(text).toContain(`<loc>${site.address}/articles/a/</loc><lastmod>2023-07-05T00:00:00Z</lastmod>`);
  expect(text).toContain('/people/known/');
  expect(text).toContain('/timeline/2023/');
  expect(text).toContain('/claims/');
  expect(text).toContain('/places/town/');
  expect(text).toContain('/figures/bridges-2023-05/');
  expect(text).not.toContain('/people/unchecked/');
  expect(text).not.toContain('/articles/b/');
});
