import { expect, test } from 'vitest';
import type { CuratedEntity } from '../../../src/collections/entities/schema.ts';
import { makeEdition, type ArticleSketch } from '../make-edition.ts';

/** Names of the sections that the front page has. */
function sectionsOf(articles: ArticleSketch[], entities: CuratedEntity[] = []): string[] {
  return makeEdition(articles, entities).front.bands.flatMap(({ main, beside, across }) => [...main, ...beside, ...(across === null ? [] : [across])]);
}

const quiet = { slug: 'quiet', published: '2023-07-05', body: 'The board did not meet. It had no chair to sit on.' };
const harbour: CuratedEntity = { id: 'northport', name: 'Northport', type: 'place', aliases: [], sameAs: [] };

test('of one article that names nobody and dates nothing the front page has the article, and no empty section', () => {
  expect(sectionsOf([quiet])).toEqual(['lead']);
});

test('a section comes with the first that it can show', () => {
  expect(sectionsOf([quiet, { ...quiet, slug: 'older', published: '2023-07-04' }])).toEqual(['lead', 'newest']);
  expect(sectionsOf([{ ...quiet, body: 'They met at Northport.' }], [harbour])).toEqual(['lead', 'most-named', 'new-names']);
  expect(sectionsOf([{ ...quiet, body: 'The bridge was opened on 3 May 2023.' }])).toEqual(['lead', 'months', 'timeline']);
});
