import { expect, test } from 'vitest';
import { cacheKey } from '../../src/astro/cache-key.ts';

test('values that are written the same have one key, whichever objects they are made of', () => {
  const article = { slug: 'bridge', title: 'A title that is long enough to be told by its digest', marks: [[0, 4]] };
  expect(cacheKey({ article, map: null })).toBe(cacheKey({ article: structuredClone(article), map: null, none: undefined }));
});

test('a change of any depth, of order, or from one member to another makes another key', () => {
  const long = 'A sentence that is long enough to be told by its digest, and not by itself.';
  const values: unknown[] = [
    { a: [long, { b: 1 }] },
    { a: [long, { b: 2 }] },
    { a: [{ b: 1 }, long] },
    { b: [long, { b: 1 }] },
    { a: [`${long} `, { b: 1 }] },
    { a: long, b: 1 },
  ];
  expect(new Set(values.map(cacheKey)).size).toBe(values.length);
});
