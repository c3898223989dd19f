import { expect, test } from 'vitest';
import { type SitemapFile, sitemapFiles } from '../../src/exports/sitemap.ts';
import type { Article, Edition, Entity } from '../../src/edition/types.ts';
import { createHrefs } from '../../src/edition/href.ts';

const site = { address: 'https://gazette.example', base: '/' };
const hrefs = createHrefs(site);

const article = {
  slug: 'a',
  published: '2023-07-05',
  href: '/articles/a/',
  draft: false,
} as unknown as Article;
const person = (id: string, curated: boolean) => ({ href: `/people/${id}/`, curated }) as Entity;

const addresses = (text: string) => [...text.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) => address!);

test('the sitemap omits people found only by the analysis, and drafts', () => {
  const edition = {
    articles: [article, { ...article, href: '/articles/b/', draft: true }],
    people: [person('known', true), person('unchecked', false)],
    places: [{ href: '/places/town/', curated: false }],
    organizations: [],
    topics: [],
    timeline: [{ year: '2023', events: [], months: [{ month: '2023-05', events: [], days: [{ day: '2023-05-22', events: [] }] }] }],
    chronicle: [{ day: '2023-05-20' }],
    background: [{ day: '2021-01-01' }],
    claimPages: [{ href: '/claims/' }],
    figures: [{ href: '/figures/bridges-2023-05/' }],
  } as unknown as Edition;
  const [{ name, text }] = sitemapFiles(edition, hrefs, { voices: false }) as [SitemapFile];
  expect(name).toBe('sitemap');
  expect(text).toContain(`<loc>${site.address}/articles/a/</loc><lastmod>2023-07-05T00:00:00Z</lastmod>`);
  expect(text).toContain('/people/known/');
  expect(text).toContain('/timeline/2023/</loc>');
  for (const day of ['2021/01/01', '2023/05/20', '2023/05/22']) expect(text).toContain(`/timeline/${day}/</loc>`);
  expect(text).toContain('/claims/');
  expect(text).toContain('/places/town/');
  expect(text).toContain('/figures/bridges-2023-05/');
  expect(text).not.toContain('/people/unchecked/');
  expect(text).not.toContain('/articles/b/');
});

test('very many URLs are in several files, which the sitemap lists', () => {
  const count = 52_000;
  const articles = Array.from({ length: count }, (_, index) => ({ ...article, href: `/articles/a${index}/` }));
  const empty = { people: [], places: [], organizations: [], topics: [], timeline: [], chronicle: [], background: [], claimPages: [], figures: [] };
  const [index, ...parts] = sitemapFiles({ articles, ...empty } as unknown as Edition, hrefs, { voices: false });
  expect(index!.text).toContain('<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">');
  expect(addresses(index!.text)).toEqual(parts.map(({ name }) => `${site.address}/${name}.xml`));
  expect(parts.map(({ name }) => name)).toEqual(['sitemap-1', 'sitemap-2', 'sitemap-3', 'sitemap-4', 'sitemap-5', 'sitemap-6']);
  const listed = parts.flatMap(({ text }) => addresses(text));
  expect(listed.filter((address) => address.includes('/articles/a'))).toHaveLength(count);
  expect(new Set(listed).size).toBe(listed.length);
});
