import { expect, test } from 'vitest';
import { comparedArticle, createComparedInputs } from '../../../src/edition/index.ts';
import { makeEdition } from '../make-edition.ts';
import type { CuratedEntity } from '../../../src/collections/entities/schema.ts';
import { person, place } from '../make-entities.ts';

const entities: CuratedEntity[] = [place('northport', 'Northport', { kind: 'town' }), person('ana-reyes', 'Ana Reyes')];
const edition = makeEdition(
  [
    {
      slug: 'later',
      published: '2023-06-08',
      body: 'Ana Reyes said in Northport that at least 3 people had been killed on 5 June.\n\n## After\n\nNothing more.',
    },
    { slug: 'first', published: '2023-06-06', body: 'On 5 June three people were killed in Northport, Ana Reyes said.' },
    { slug: 'alone', published: '2023-06-07', body: 'It rained.' },
  ],
  entities,
);

test('each article is paired with the one most related to it, once, the older one first', () => {
  expect(edition.pairs.map(({ a, b }) => [a.slug, b.slug])).toEqual([['first', 'later']]);
});

test('an article links from the one that it is paired with to the page of the pair', () => {
  const later = edition.articles.find(({ slug }) => slug === 'later')!;
  expect(later.related.map(({ slug, compareHref }) => [slug, compareHref])).toEqual([['first', '/compare/first/later/']]);
});

test('the comparison file of an article has its sentences, with headings marked, and its annotations', () => {
  const article = comparedArticle(createComparedInputs(edition)('later'));
  expect(article.sentences.map(({ text, kind }) => [text, kind])).toEqual([
    ['Ana Reyes said in Northport that at least 3 people had been killed on 5 June.', undefined],
    ['After', 'heading'],
    ['Nothing more.', undefined],
  ]);
  expect(article.names.map(({ name, sentences: where }) => [name, where])).toEqual([
    ['Ana Reyes', [0]],
    ['Northport', [0]],
  ]);
  expect(article.figures).toMatchObject([{ label: 'at least 3', low: 3, high: null, from: '2023-06-05', sentence: 0 }]);
  expect(article.claims).toMatchObject([{ speaker: 'ana-reyes', sentence: 0 }]);
});
