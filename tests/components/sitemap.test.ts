import { expect, test } from 'vitest';
import { sitemap } from '../../src/components/sitemap.ts';
import type { Article, Edition, Entity } from '../../src/edition/types.ts';
import { site } from '../../src/site.ts';

const article = {
  slug: 'a',
  published: '2023-07-05',
  href: '/articles/a/',
  draft: false,
} as unknown as Article;
const person = (id: string, curated: boolean) => ({ href: `/people/${id}/`, curated }) as Entity;

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
