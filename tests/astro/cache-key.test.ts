import { expect, test } from 'vitest';
import { cacheKey } from '../../src/astro/cache-key.ts';
import { entityFileSchema } from '../../src/collections/entities/schema.ts';
import type { Edition } from '../../src/edition/types.ts';
import { makeEdition, type ArticleSketch } from '../edition/make-edition.ts';

const ARTICLES: ArticleSketch[] = [
  { slug: 'bridge', published: '2023-07-05', body: 'The bridge at Northport was closed on Monday. “It may fall,” Ana Reyes said.' },
  { slug: 'harbour', published: '2023-07-06', body: 'The harbour of Southport was dredged on Tuesday.' },
];

/** The edition of these articles, with a town and a mayor that are described so. */
function editionOf(articles: readonly ArticleSketch[], { town = 'A town.', mayor = 'A mayor.' } = {}): Edition {
  const entity = (id: string, name: string, type: string, description: string) => ({ id, ...entityFileSchema.parse({ name, type, description }) });
  return makeEdition(articles, [
    entity('northport', 'Northport', 'place', town),
    entity('southport', 'Southport', 'place', 'Another town.'),
    entity('ana-reyes', 'Ana Reyes', 'person', mayor),
  ]);
}

/** Keys of the pages that are told by what the edition has for them: of articles, of entities, and of the ledger of claims. */
function keysOf({ articles, people, places, ledger }: Edition): Map<string, string> {
  return new Map([
    ...[...articles, ...people, ...places].map((shown) => [shown.href, cacheKey(shown)] as const),
    ...ledger.map((page) => [`ledger ${page.number ?? 1}`, cacheKey(page)] as const),
  ]);
}

/** The pages whose keys are not the same. */
function changed(before: Edition, after: Edition): string[] {
  const [some, others] = [keysOf(before), keysOf(after)];
  return [...new Set([...some.keys(), ...others.keys()])].filter((page) => some.get(page) !== others.get(page)).sort();
}

const before = editionOf(ARTICLES);

test('the same content has the same keys, in whatever order it is read', () => {
  expect(changed(before, editionOf(ARTICLES.toReversed()))).toEqual([]);
});

test.each([
  ['what a claim says', '“It may fall,” Ana Reyes', '“It will fall,” Ana Reyes'],
  ['the day of an event', 'closed on Monday', 'closed on Sunday'],
])('%s: the pages that show it have other keys, and those of the other town and article have not', (_, words, others) => {
  const edited = ARTICLES.map((article) => ({ ...article, body: article.body.replace(words, others) }));
  const pages = changed(before, editionOf(edited));
  expect(pages).toContain('/articles/bridge/');
  expect(pages).not.toContain('/articles/harbour/');
  expect(pages).not.toContain('/places/southport/');
});

test('a town’s description is told on its page and on those of the articles that name it, and on no other', () => {
  const pages = changed(before, editionOf(ARTICLES, { town: 'A town by the sea.' }));
  expect(pages).toEqual(expect.arrayContaining(['/articles/bridge/', '/places/northport/']));
  expect(pages).not.toContain('/articles/harbour/');
});

test('an article that claims nothing leaves the ledger as it was', () => {
  const added = { slug: 'market', published: '2023-07-07', body: 'The market of Southport opened on Friday.' };
  const pages = changed(before, editionOf([...ARTICLES, added]));
  expect(pages).toContain('/places/southport/');
  expect(pages.filter((page) => page.startsWith('ledger'))).toEqual([]);
  expect(before.ledger.length).toBeGreaterThan(0);
});
