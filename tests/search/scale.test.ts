import { beforeAll, describe, expect, test } from 'vitest';
import { createRandom } from '../bench/random.ts';
import { buildSearchFiles } from '../../src/search/indexing/build-index.ts';
import { createSearch } from '../../src/search/query/create-search.ts';
import { TIER } from '../../src/search/format/format.ts';
import type { Root } from '../../src/search/format/format.ts';
import { readJson } from '../../src/search/format/read-format.ts';
import type { Search, SearchResults } from '../../src/search/query/types.ts';
import { editionOf } from './fixture.ts';

/** More articles than a tier holds. */
const COUNT = 1400;
const random = createRandom(11);
const letters = 'bdfgklmnprtvz';
const word = (number: number): string =>
  Array.from(number.toString(13).padStart(4, '0'), (digit, i) => letters[Number.parseInt(digit, 13)]! + 'aeo'[i % 3]!).join('');
/** Words of decreasing frequency. */
const vocabulary = Array.from({ length: 3000 }, (_, i) => word(i));
const articles = Array.from({ length: COUNT }, (_, i) => ({
  slug: `a${i}`,
  title: random.pickEarly(vocabulary),
  sentences: Array.from({ length: 3 }, () => Array.from({ length: 12 }, () => random.pickEarly(vocabulary)).join(' ')),
}));
const edition = editionOf(articles, []);
let files: Map<string, Uint8Array<ArrayBuffer>>;
let search: Search;
beforeAll(async () => {
  files = new Map((await buildSearchFiles(edition)).map(({ path, bytes }) => [path, bytes]));
  search = createSearch({
    fetchFile: async (path) => files.get(path)!,
  });
});

const textsOf = ({ title, sentences }: (typeof articles)[number]): string[] => [title, ...sentences];
/** Return the numbers of the articles whose texts satisfy a condition, by reading all of them. */
const articlesWhere = (condition: (texts: string[]) => boolean): number[] => articles.flatMap((article, i) => (condition(textsOf(article)) ? [i] : []));
const numbers = ({ articles: { hits } }: SearchResults): number[] => hits.map(({ href }) => Number(href.split('/')[2]!.slice(1))).sort((a, b) => a - b);
const allArticles = { articleLimit: COUNT, excerpts: false };

describe('an edition of many files', () => {
  test('has 32 shards, and a word in more articles than a tier holds', () => {
    const root = readJson<Root>(files.get('index.json')!);
    expect(root.shards).toBe(32);
    expect([...files.keys()].some((path) => path.includes('/tiers/'))).toBe(true);
    expect(articlesWhere((texts) => texts.join(' ').includes(vocabulary[0]!)).length).toBeGreaterThan(TIER);
  });

  test('each of thirty words finds exactly the articles that contain it', async () => {
    for (let i = 0; i < 30; i++) {
      const word = i < 4 ? vocabulary[i]! : random.pick(vocabulary);
      const holding = articlesWhere((texts) => texts.some((text) => text.split(' ').includes(word)));
      if (holding.length === 0) continue;
      const results = await search.search(`${word} `, allArticles);
      expect(numbers(results), word).toEqual(holding);
      expect(results.articles.total, word).toBe(holding.length);
    }
  });

  test('two words, a word without another, and a phrase find exactly the articles that they should', async () => {
    for (let i = 0; i < 12; i++) {
      const [a, b] = [random.pickEarly(vocabulary), random.pickEarly(vocabulary)];
      const has = (texts: string[], word: string): boolean => texts.some((text) => text.split(' ').includes(word));
      const both = articlesWhere((texts) => has(texts, a) && has(texts, b));
      if (both.length > 0) expect(numbers(await search.search(`${a} ${b} `, allArticles)), `${a} ${b}`).toEqual(both);
      if (a !== b)
        expect(numbers(await search.search(`${a} -${b}`, allArticles)), `${a} -${b}`).toEqual(articlesWhere((texts) => has(texts, a) && !has(texts, b)));
      const quoted = textsOf(random.pick(articles))[1]!.split(' ').slice(2, 5).join(' ');
      const phrase = articlesWhere((texts) => texts.some((text) => ` ${text} `.includes(` ${quoted} `)));
      expect(numbers(await search.search(`"${quoted}"`, allArticles)), quoted).toEqual(phrase);
    }
  });

  test('a frequent word alone gives its best articles from its first tier, in the same order as among all of them', async () => {
    const asked: string[] = [];
    const fresh = createSearch({
      fetchFile: async (path) => {
        asked.push(path);
        return files.get(path)!;
      },
    });
    const frequent = `${vocabulary[0]!} `;
    const first = await fresh.search(frequent, { articleLimit: 20, excerpts: false });
    expect(asked.some((path) => path.includes('/tiers/'))).toBe(false);
    const all = await fresh.search(frequent, allArticles);
    expect(asked.some((path) => path.includes('/tiers/'))).toBe(true);
    expect(first.articles.hits.map(({ href }) => href)).toEqual(all.articles.hits.slice(0, 20).map(({ href }) => href));
    expect(first.articles.total).toBe(all.articles.total);
  });

  test('a filter for dates finds exactly the articles published then', async () => {
    for (const [filter, from, to, count] of [
      ['on:2023-06', '2023-06-01', '2023-06-30', 30],
      ['after:2023-12-05', '2023-12-05', '9999', 55],
      ['before:2021', '', '2020-12-31', 277],
    ] as const) {
      const between = edition.articles.flatMap(({ published }, i) => (published >= from && published <= to ? [i] : []));
      expect(between, filter).toHaveLength(count);
      expect(numbers(await search.search(filter, allArticles)), filter).toEqual(between);
    }
  });

  test('facets count correctly if the articles are in several files', async () => {
    const facets = await search.facets(`${vocabulary[0]!} `);
    expect(facets.years.reduce((sum, { articles: count }) => sum + count, 0)).toBe(facets.total);
    expect(facets.counted).toBe(facets.total);
    expect(facets.total).toBe(articlesWhere((texts) => texts.join(' ').includes(vocabulary[0]!)).length);
  });
});
