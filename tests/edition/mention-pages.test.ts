import { expect, test } from 'vitest';
import { mentionPages } from '../../src/edition/mention-pages.ts';
import type { ArticleRef, SentenceRef } from '../../src/edition/types.ts';

const sentence = (slug: string, number: number): SentenceRef => ({
  article: { slug } as ArticleRef,
  href: `/articles/${slug}/#s-${number}`,
  excerpt: { text: `${slug} ${number}`, marks: [] },
});

test('sentences are grouped by article, in their order', () => {
  const pages = mentionPages([sentence('b', 1), sentence('b', 2), sentence('a', 1)]);
  expect(pages.map((groups) => groups.map(({ article, sentences }) => [article.slug, sentences.map(({ excerpt }) => excerpt.text)]))).toEqual([
    [
      ['b', ['b 1', 'b 2']],
      ['a', ['a 1']],
    ],
  ]);
});

test('25 articles stand on a page, and nothing is lost or told twice', () => {
  const pages = mentionPages(Array.from({ length: 60 }, (_, index) => sentence(`a${index}`, 1)));
  expect(pages.map((groups) => groups.length)).toEqual([25, 25, 10]);
  expect(new Set(pages.flat().map(({ article }) => article.slug)).size).toBe(60);
  expect(mentionPages([])).toEqual([]);
});
