import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { fileOf, keyedPaths } from '../../src/astro/keyed-paths.ts';
import { answerReuse } from '../../src/progress/index.ts';

test.each([
  ['/articles/[slug]/', { slug: 'weather' }, 'articles/weather/index.html'],
  ['/articles/[...page]/', { page: undefined }, 'articles/index.html'],
  ['/articles/[...page]/', { page: '2' }, 'articles/2/index.html'],
  ['/[folder]/[...letter]/', { folder: 'people', letter: 'by-letter/m' }, 'people/by-letter/m/index.html'],
  ['/[...former]/', { former: 'articles/old' }, 'articles/old/index.html'],
  ['/share/[name].png', { name: 'weather' }, 'share/weather.png'],
])('%s with %j is %s', (route, params, file) => {
  expect(fileOf(route, params)).toBe(file);
});

describe('the paths to render', () => {
  const paths = [
    { params: { slug: 'a' }, props: { article: { title: 'A' } } },
    { params: { slug: 'b' }, props: { article: { title: 'B' } } },
  ];

  test('are all paths if no build reuses files', () => {
    expect(keyedPaths('/articles/[slug]/', paths)).toEqual(paths);
  });

  test('are those that the build does not reuse; it is asked with the file of each and a key of its props', () => {
    const asked: [string, string][] = [];
    const end = answerReuse((path, key) => asked.push([path, key]) > 0 && path === 'articles/a/index.html');
    try {
      expect(keyedPaths('/articles/[slug]/', paths)).toEqual([paths[1]]);
      keyedPaths('/articles/[slug]/', [{ params: { slug: 'a' }, props: { article: { title: 'A' } } }]);
      keyedPaths('/articles/[slug]/', [{ params: { slug: 'a' }, props: { article: { title: 'A' }, isAhead: true } }]);
    } finally {
      end();
    }
    const [a, b, again, withMore] = asked;
    expect([a![0], b![0]]).toEqual(['articles/a/index.html', 'articles/b/index.html']);
    expect(again).toEqual(a);
    expect(new Set([a![1], b![1], withMore![1]]).size).toBe(3);
  });
});

describe('every page with a list of paths', () => {
  const pages = globSync('src/pages/**/*.{astro,ts}').filter((file) => readFileSync(file, 'utf8').includes('getStaticPaths ='));

  test.each(pages)('%s: gets its paths from keyedPaths, with its own route', (file) => {
    const source = readFileSync(file, 'utf8');
    const route = `/${file
      .replaceAll('\\', '/')
      .replace(/^src\/pages\//, '')
      .replace(/(?:index)?\.astro$|\.ts$/, '')}`;
    expect(source).toContain(`'${route.endsWith('/') || route.endsWith('.png') ? route : `${route}/`}'`);
    expect(source.match(/keyedPaths\(/g)).toHaveLength(1);
  });

  test.each(pages)('%s: uses only its props, the settings and constants', (file) => {
    const source = readFileSync(file, 'utf8');
    const shows = source.slice(source.indexOf('satisfies GetStaticPaths') + 1 || source.indexOf('export const GET'));
    expect(shows).not.toMatch(/\b(?:edition|content|siteExports|faultyArticles|buildDay|skipsInvalidArticles|readFileSync|fetch)\(|\bprocess\.|import\.meta/);
  });
});
