import { describe, expect, test } from 'vitest';
import { searchEditions } from '../../../src/search/query/search-editions.ts';
import { SearchError } from '../../../src/search/query/search-error.ts';
import type { ArticleHit, Search } from '../../../src/search/query/types.ts';
import { searchOver, editionOf } from '../fixture.ts';

// Two years of one newsroom. Each has articles on a bridge; only 2024 knows of Bo Lind, and only 2023 has a ferry.
const of2024 = searchOver(
  editionOf(
    [
      { slug: 'c', title: 'Bridge opens', published: '2024-06-03', sentences: ['Ana Reyes opened the bridge.', 'The bridge is new.'] },
      { slug: 'b', title: 'Traffic', published: '2024-03-02', topics: ['roads'], sentences: ['Bo Lind counted cars on the bridge.'] },
      { slug: 'a', title: 'Harbour', published: '2024-01-01', sentences: ['The harbour is closed.'] },
    ],
    [
      { type: 'person', name: 'Ana Reyes', named: [['c', 1, 'Ana Reyes']] },
      { type: 'person', name: 'Bo Lind', named: [['b', 1, 'Bo Lind']] },
    ],
  ),
);
const of2023 = searchOver(
  editionOf(
    [
      { slug: 'z', title: 'Bridge closes', published: '2023-12-03', sentences: ['Ana Reyes closed the bridge.'] },
      { slug: 'y', title: 'Ferry', published: '2023-05-02', topics: ['roads'], sentences: ['The ferry replaces the bridge.', 'A ferry is slow.'] },
    ],
    [{ type: 'person', name: 'Ana Reyes', named: [['z', 1, 'Ana Reyes']] }],
  ),
);
const both = searchEditions(of2024, [{ name: '2023', search: of2023 }]);
const down = (reason: 'unreachable' | 'outdated'): Search => {
  const fail = () => Promise.reject(new SearchError(reason));
  return { prepare: fail, search: fail, facets: fail, sentences: fail, suggest: fail };
};

const listed = (hits: readonly ArticleHit[]) => hits.map(({ label, edition }) => [label.text, edition ?? null]);

describe('articles of both editions are listed', () => {
  test('the newest first, with the name of the other edition', async () => {
    const { articles } = await both.search('bridge', { sort: 'newest' });
    expect(listed(articles.hits)).toEqual([
      ['Bridge opens', null],
      ['Traffic', null],
      ['Bridge closes', '2023'],
      ['Ferry', '2023'],
    ]);
    expect([articles.total, articles.totalKind]).toEqual([4, 'exact']);
  });

  test('the oldest first, and no more than are asked for', async () => {
    const { articles } = await both.search('bridge', { sort: 'oldest', articleLimit: 2 });
    expect(listed(articles.hits)).toEqual([
      ['Ferry', '2023'],
      ['Bridge closes', '2023'],
    ]);
    expect(articles.total).toBe(4);
  });

  test('the best first: by rank in each, at one rank the newer', async () => {
    const [own, other] = await Promise.all([of2024.search('bridge'), of2023.search('bridge')]);
    const { articles } = await both.search('bridge');
    const expected = [own.articles.hits[0]!, other.articles.hits[0]!, own.articles.hits[1]!, other.articles.hits[1]!];
    expect(articles.hits.map(({ href }) => href)).toEqual(expected.map(({ href }) => href));
  });
});

describe('filters and words apply to both editions', () => {
  test('an edition that does not know the person adds nothing, instead of leaving the filter out', async () => {
    const { articles, filters, notices } = await both.search('bridge person:"Bo Lind"');
    expect(listed(articles.hits)).toEqual([['Traffic', null]]);
    expect(filters).toHaveLength(1);
    expect(notices).toEqual([]);
  });

  test('a person whom both know is found in both', async () => {
    expect(listed((await both.search('bridge person:"Ana Reyes"', { sort: 'newest' })).articles.hits)).toEqual([
      ['Bridge opens', null],
      ['Bridge closes', '2023'],
    ]);
  });

  test('a filter for dates limits the articles of both', async () => {
    expect(listed((await both.search('bridge before:2023-12-31 after:2023-06')).articles.hits)).toEqual([['Bridge closes', '2023']]);
  });

  test('a filter whose value no edition knows is ignored, with a notice', async () => {
    const { articles, notices } = await both.search('bridge person:nobody');
    expect(articles.total).toBe(4);
    expect(notices.map(({ text }) => text).join()).toContain('“nobody”');
  });

  test('a word that only one edition has is required in the other, too', async () => {
    const { articles, unknown } = await both.search('ferry bridge');
    expect(listed(articles.hits)).toEqual([['Ferry', '2023']]);
    expect(unknown).toEqual([]);
  });

  test('a word that one edition has as typed is not corrected in the other', async () => {
    const { articles, corrected } = await searchEditions(of2023, [{ name: '2024', search: of2024 }]).search('lind');
    expect(listed(articles.hits)).toEqual([['Traffic', '2024']]);
    expect(corrected).toEqual([]);
  });
});

test('facets count the articles of both by the same filter', async () => {
  const { people, topics, years, total } = await both.facets('bridge');
  expect(people.find(({ label }) => label === 'Ana Reyes')?.articles).toBe(2);
  expect(topics.map(({ articles }) => articles)).toEqual([2]);
  expect(years.map(({ label, articles }) => [label, articles])).toEqual([
    ['2024', 2],
    ['2023', 2],
  ]);
  expect(total).toBe(4);
});

describe('sentences of both', () => {
  test.each(['oldest', 'newest'] as const)('the %s first, page by page, each once', async (sort) => {
    const texts: string[] = [];
    const days: string[] = [];
    let from: number | null = 0;
    for (let page = 0; from !== null && page < 10; page++) {
      const found = await both.sentences('bridge', { limit: 2, sort, from });
      expect(found.sentences.length).toBeLessThanOrEqual(2);
      texts.push(...found.sentences.map(({ excerpt }) => excerpt.text));
      days.push(...found.sentences.map(({ article }) => article.published));
      from = found.next;
    }
    expect(from).toBeNull();
    expect(new Set(texts).size).toBe(texts.length);
    expect(texts).toHaveLength(5);
    expect(days).toEqual(sort === 'oldest' ? days.toSorted() : days.toSorted().reverse());
  });

  test('a page is the same when it is requested again', async () => {
    const { next } = await both.sentences('bridge', { limit: 2 });
    const once = await both.sentences('bridge', { limit: 2, from: next! });
    expect(await both.sentences('bridge', { limit: 2, from: next! })).toMatchObject({ sentences: once.sentences });
  });
});

describe('an edition that cannot be searched', () => {
  test.each([
    ['unreachable', 'its index could not be loaded'],
    ['outdated', 'it was built by another version of the site'],
  ] as const)('%s: it is named, and results of the others are shown', async (reason, words) => {
    const { articles, notices } = await searchEditions(of2024, [{ name: '2023', search: down(reason) }]).search('bridge');
    expect(articles.total).toBe(2);
    expect(notices).toEqual([{ text: `“2023” could not be searched: ${words}. Its articles are missing here.`, suggestions: [] }]);
  });

  test('if the edition of the page itself cannot be searched, the search fails', async () => {
    await expect(searchEditions(down('unreachable'), [{ name: '2023', search: of2023 }]).search('bridge')).rejects.toThrow(SearchError);
  });

  test('an error other than a SearchError is thrown', async () => {
    const broken: Search = { ...of2023, search: () => Promise.reject(new TypeError('broken')) };
    await expect(searchEditions(of2024, [{ name: '2023', search: broken }]).search('bridge')).rejects.toThrow('broken');
  });
});
