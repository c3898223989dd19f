import { describe, expect, test } from 'vitest';
import type { SearchResults } from '../../../src/search/query/types.ts';
import { searchOver, editionOf } from '../fixture.ts';

const edition = editionOf(
  [
    {
      slug: 'winter',
      title: 'Winter levy',
      published: '2024-01-20',
      topics: ['army'],
      sources: ['TASS'],
      sentences: ['Ivan Orlov spoke in Velm.', 'The levy of Marn began.'],
    },
    {
      slug: 'autumn',
      title: 'Autumn levy',
      published: '2023-10-05',
      topics: ['army', 'budget-law'],
      sources: ['Velm Daily'],
      sentences: ['Anna Orlov went home.'],
    },
    {
      slug: 'bridge',
      title: 'The old bridge',
      published: '2023-05-22',
      topics: ['roads'],
      sources: ['TASS', 'Border Post'],
      sentences: ['The old stone bridge fell.', 'A bridge of stone is old.'],
    },
    {
      slug: 'road',
      title: 'A road',
      published: '2023-05-02',
      topics: ['roads'],
      sources: ['Border Post'],
      sentences: ['The bridge is stone; old people say so.', 'Levies rose.'],
    },
  ],
  [
    { type: 'person', name: 'Ivan Orlov', named: [['winter', 1, 'Ivan Orlov']] },
    { type: 'person', name: 'Anna Orlov', named: [['autumn', 1, 'Anna Orlov']] },
    { type: 'place', name: 'Velm', named: [['winter', 1, 'Velm']] },
    {
      type: 'place',
      name: 'Marn Region',
      aliases: ['Марн'],
      named: [
        ['winter', 1, 'Velm'],
        ['winter', 2, 'Marn'],
      ],
    },
  ],
);
const search = searchOver(edition);
const slugs = ({ articles }: SearchResults): string[] => articles.hits.map(({ href }) => href.split('/')[2]!);
const labels = ({ filters }: SearchResults): string[] => filters.map(({ label }) => label);

describe('filters', () => {
  test('a day without a year is looked for in the current year and the nine before it', async () => {
    expect(slugs(await search.search('22 may', { today: '2032-06-01' }))).toEqual(['bridge']);
    expect(slugs(await search.search('22 may', { today: '2033-06-01' }))).toEqual([]);
  });

  test.each<[query: string, articles: string[], label: string]>([
    ['person:orlov', ['winter', 'autumn'], 'person: Anna Orlov or Ivan Orlov'],
    ['person:"Ivan Orlov"', ['winter'], 'person: Ivan Orlov'],
    ['person:"Anna Orlof"', ['autumn'], 'person: Anna Orlov'],
    ['-person:ivan levy', ['autumn', 'road'], 'not person: Ivan Orlov'],
    ['place:velm', ['winter'], 'place: Velm'],
    ['place:marn', ['winter'], 'place: Marn Region'],
    ['place:Марн', ['winter'], 'place: Marn Region'],
    ['topic:army', ['winter', 'autumn'], 'topic: Army'],
    ['topic:"budget law"', ['autumn'], 'topic: Budget law'],
    ['topic:budget-law', ['autumn'], 'topic: Budget law'],
    ['source:tass', ['winter', 'bridge'], 'source: TASS'],
    ['source:post bridge', ['bridge', 'road'], 'source: Border Post'],
    ['after:2023-10', ['winter', 'autumn'], 'published from October 2023'],
    ['before:2023-10-05', ['bridge', 'road'], 'published before 5 October 2023'],
    ['on:2023-05', ['bridge', 'road'], 'published in May 2023'],
    ['on:2023-05-22', ['bridge'], 'published on 22 May 2023'],
    ['on:22 May 2023', ['bridge'], 'published on 22 May 2023'],
    ['on:"last autumn"', ['autumn'], 'published in autumn 2023'],
    ['after:last May bridge', ['bridge', 'road'], 'published from May 2023'],
  ])('%s → %j', async (query, articles, label) => {
    const results = await search.search(query, { today: '2024-01-25' });
    expect(slugs(results).sort()).toEqual(articles.toSorted());
    expect(labels(results)).toEqual([label]);
    expect(results.notices).toEqual([]);
  });

  test('all filters apply together', async () => {
    expect(slugs(await search.search('topic:roads source:tass before:2023-06 bridge'))).toEqual(['bridge']);
    expect(slugs(await search.search('topic:roads topic:army'))).toEqual([]);
  });

  test('filters alone give the articles newest first, or oldest first', async () => {
    expect(slugs(await search.search('after:2023'))).toEqual(['winter', 'autumn', 'bridge', 'road']);
    expect(slugs(await search.search('after:2023', { sort: 'oldest', articleLimit: 3 }))).toEqual(['road', 'bridge', 'autumn']);
  });

  test('each filter has the query as it would be without it', async () => {
    const [first] = (await search.search('old topic:roads bridge')).filters;
    expect(first!.queryWithoutIt).toBe('old bridge');
  });
});

describe('invalid filters are reported and ignored', () => {
  test.each<[query: string, text: string, suggestion: string | undefined]>([
    ['bridge person:nobody', 'No person called “nobody” is known here, so this filter was ignored.', undefined],
    ['bridge person:velm', 'No person called “velm” is known here, so this filter was ignored.', 'bridge place:Velm'],
    ['bridge topic:roods', 'No topic is called “roods”, so this filter was ignored.', 'bridge topic:Roads'],
    ['bridge source:xyz', 'No source is called “xyz”, so this filter was ignored.', 'bridge source:TASS'],
    ['bridge on:someday', '“someday” is not a date that we understand, so it was ignored. Try 2023, May 2023, 2023-05-22 or “last summer”.', undefined],
    ['bridge after:', '“after:” has no value: write one after the colon.', undefined],
    [
      'bridge peson:"Ivan Orlov"',
      '“peson:” is not a filter and was ignored; the filters are person: place: org: topic: source: after: before: on:. Did you mean',
      'bridge person:"Ivan Orlov"',
    ],
  ])('%s', async (query, text, suggestion) => {
    const { notices, articles } = await search.search(query);
    expect(notices.map((notice) => notice.text)).toEqual([text]);
    expect(notices[0]!.suggestions[0]?.query).toBe(suggestion);
    if (!query.includes('peson')) expect(articles.total).toBe(2);
  });
});

describe('phrases and excluded words', () => {
  test.each<[query: string, articles: string[]]>([
    ['"old stone bridge"', ['bridge']],
    ['"stone bridge"', ['bridge']],
    ['"bridge is stone"', ['road']],
    ['"the old bridge"', ['bridge']],
    ['"stone old"', ['road']],
    ['"bridge fell" road', []],
    ['"old bridge" stone', ['bridge']],
    ['bridge -fell', ['road']],
    ['levy -autumn', ['road', 'winter']],
    ['-levy', ['bridge']],
    ['-"levy"', ['bridge', 'road']],
    ['bridge -"old stone"', []],
    ['"bridgee fell"', []],
  ])('%s → %j', async (query, articles) => {
    expect(slugs(await search.search(query)).sort()).toEqual(articles);
  });

  test('a sentence with the phrase precedes others with its words', async () => {
    const [hit] = (await search.search('"stone is old"')).articles.hits;
    expect(hit!.sentences.map(({ href }) => href)).toEqual(['/articles/bridge/#s-2']);
  });
});

describe('sentences', () => {
  test('every sentence with all of the words is listed, oldest first', async () => {
    const { sentences, next } = await search.sentences('stone bridge');
    expect(sentences.map(({ href }) => href)).toEqual(['/articles/road/#s-1', '/articles/bridge/#s-1', '/articles/bridge/#s-2']);
    expect(sentences[0]!.excerpt.marks.map(([start, end]) => sentences[0]!.excerpt.text.slice(start, end))).toEqual(['bridge', 'stone']);
    expect(next).toBeNull();
  });

  test('sentences are listed newest first on request, and page by page', async () => {
    const first = await search.sentences('stone bridge', { sort: 'newest', limit: 2 });
    expect(first.sentences.map(({ href }) => href)).toEqual(['/articles/bridge/#s-1', '/articles/bridge/#s-2']);
    const rest = await search.sentences('stone bridge', { sort: 'newest', limit: 2, from: first.next! });
    expect(rest.sentences.map(({ href }) => href)).toEqual(['/articles/road/#s-1']);
    expect(rest.next).toBeNull();
  });

  test('a phrase must be in the sentence; a query without words lists nothing', async () => {
    expect((await search.sentences('"old stone"')).sentences.map(({ href }) => href)).toEqual(['/articles/bridge/#s-1']);
    expect(await search.sentences('topic:roads')).toEqual({ sentences: [], next: null, incomplete: false });
  });
});

describe('facets', () => {
  test('are the entities, topics and years of the articles found, with counts', async () => {
    const facets = await search.facets('levy');
    expect(facets.people).toEqual(
      [
        { label: 'Ivan Orlov', filter: 'person:"Ivan Orlov"', articles: 1 },
        { label: 'Anna Orlov', filter: 'person:"Anna Orlov"', articles: 1 },
      ].sort((a, b) => (a.label < b.label ? -1 : 1)),
    );
    expect(facets.places.map(({ label, articles }) => [label, articles])).toEqual([
      ['Marn Region', 1],
      ['Velm', 1],
    ]);
    expect(facets.topics.map(({ filter, articles }) => [filter, articles])).toEqual([
      ['topic:army', 2],
      ['topic:budget-law', 1],
      ['topic:roads', 1],
    ]);
    expect(facets.years.map(({ filter, articles }) => [filter, articles])).toEqual([
      ['on:2024', 1],
      ['on:2023', 2],
    ]);
    expect([facets.counted, facets.total]).toEqual([3, 3]);
  });

  test('each finds as many articles as it says', async () => {
    const { people, places, organizations, topics, years } = await search.facets('levy');
    const values = [...people, ...places, ...organizations, ...topics, ...years];
    expect(values.length).toBeGreaterThan(3);
    for (const { filter, articles } of values) expect((await search.search(`levy ${filter}`)).articles.total, filter).toBe(articles);
  });
});

describe('suggestions', () => {
  const suggested = async (text: string): Promise<string[]> => (await search.suggest(text)).map(({ label }) => label.text);

  test('are given from the first letter on, for any word of a name, in any script, despite a typo', async () => {
    expect(await suggested('v')).toEqual(['Velm']);
    expect(await suggested('or')).toEqual(['Anna Orlov', 'Ivan Orlov']);
    expect(await suggested('orlov iv')).toEqual(['Ivan Orlov']);
    expect(await suggested('мар')).toEqual(['Marn Region']);
    expect(await suggested('orlvo')).toEqual(['Anna Orlov', 'Ivan Orlov']);
    expect(await suggested('')).toEqual([]);
    expect(await suggested('qqq')).toEqual([]);
  });
});
