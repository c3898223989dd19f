import { expect, test } from 'vitest';
import { entityLists, newestMentions } from '../../../src/edition/views/entity-lists.ts';
import type { ArticleRef, Entity, SentenceRef } from '../../../src/edition/types.ts';
import { createHrefs } from '../../../src/edition/href.ts';

const hrefs = createHrefs({ address: 'https://gazette.example', base: '/' });

const sentence = (slug: string, number: number): SentenceRef => ({
  article: { slug, published: '2023-06-02' } as ArticleRef,
  href: `/articles/${slug}/#s-${number}`,
  excerpt: { text: `${slug} ${number}`, marks: [] },
});
const named = (sentences: SentenceRef[]) =>
  entityLists({ type: 'place', id: 'north', sentences, said: [], saidAbout: [], figures: [] } as unknown as Entity, hrefs);

test('sentences are grouped by article, in their order', () => {
  const [page] = named([sentence('b', 1), sentence('b', 2), sentence('a', 1)]).mentions;
  expect(page!.entries.map(({ article, sentences }) => [article.slug, sentences.map(({ excerpt }) => excerpt.text)])).toEqual([
    ['b', ['b 1', 'b 2']],
    ['a', ['a 1']],
  ]);
});

test('a page of mentions has 25 articles; the newest is part of the entity’s own page', () => {
  const { mentions } = named(Array.from({ length: 65 }, (_, index) => sentence(`a${index}`, 1)));
  expect(mentions.map(({ href, entries }) => [href, entries.length])).toEqual([
    ['/places/north/#mentions', 15],
    ['/places/north/mentions/2/', 25],
    ['/places/north/mentions/1/', 25],
  ]);
});

test('lists shown once have the newest 25 articles', () => {
  const all = Array.from({ length: 30 }, (_, index) => sentence(`a${index}`, 1));
  expect(newestMentions(all).map(({ article }) => article.slug)).toEqual(all.slice(0, 25).map(({ article }) => article.slug));
});
