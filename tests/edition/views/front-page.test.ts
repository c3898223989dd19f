import { expect, test } from 'vitest';
import type { CuratedEntity } from '../../../src/collections/entities/schema.ts';
import { makeEdition, type ArticleSketch } from '../make-edition.ts';

/** Return the names of the sections on the front page. */
function sectionsOf(articles: ArticleSketch[], entities: CuratedEntity[] = []): string[] {
  return makeEdition(articles, entities).front.bands.flatMap(({ main, beside, across }) => [...main, ...beside, ...(across === null ? [] : [across])]);
}

const quiet = { slug: 'quiet', published: '2023-07-05', body: 'The board did not meet. It had no chair to sit on.' };
const harbour: CuratedEntity = { id: 'northport', name: 'Northport', type: 'place', aliases: [], sameAs: [] };

test('of one article that names nobody and dates nothing the front page has the article, and no empty section', () => {
  expect(sectionsOf([quiet])).toEqual(['story']);
});

test('a section comes with the first that it can show', () => {
  expect(sectionsOf([{ ...quiet, body: 'They met at Northport.' }], [harbour])).toEqual(['story', 'new-names']);
  expect(sectionsOf([{ ...quiet, body: 'The bridge was opened on 3 May 2023.' }])).toEqual(['story', 'months']);
});

test('articles that stand beside the story do not stand below it again', () => {
  const eight = Array.from({ length: 8 }, (_, index) => ({ ...quiet, slug: `day-${index}`, published: `2023-07-0${index + 1}` }));
  const { story, others } = makeEdition(eight, []).front;
  expect(story.newest.map(({ slug }) => slug)).toEqual(['day-7', 'day-6', 'day-5', 'day-4', 'day-3']);
  expect(others.map(({ slug }) => slug)).toEqual(['day-2', 'day-1', 'day-0']);
});
