import { describe, expect, test } from 'vitest';
import type { FigureReport, FigureSeries } from '../../../src/edition/types.ts';
import { searchOver, editionOf, sourceOver } from '../fixture.ts';
import { createSearch } from '../../../src/search/query/create-search.ts';

/** Return a series of figures. Each of its reports is given by its label, as an article writes the number, and by the number. */
function series(what: string, place: string, summary: string, reports: [label: string, number: number][]): FigureSeries {
  const id = `${what} ${place}`.toLowerCase().replaceAll(' ', '-');
  return {
    id,
    href: `/figures/${id}/`,
    title: `${what}, ${place}`,
    what,
    status: 'change',
    summary,
    period: '30 to 31 December 2023',
    reportCount: reports.length,
    articleCount: 1,
    reports: reports.map(([label, number]) => ({ label, low: number, high: number }) as FigureReport),
    days: [],
    about: [],
    why: '',
    note: null,
    articles: [],
    entityKeys: [],
  };
}

const edition = {
  ...editionOf(
    [
      {
        slug: 'toll',
        title: 'A toll that rose',
        sentences: ['Explosions in Belgorod killed 24 people and injured 108.', 'Ten had been killed, it was said first.'],
      },
      {
        slug: 'battalions',
        title: 'Seven battalions',
        sentences: ['Gladkov spoke of seven battalions in Belgorod Oblast.', 'In Belgorod a bridge is closed.'],
      },
      { slug: 'move', title: 'Where they stay', sentences: ['More than forty thousand people left Shebekino.'] },
    ],
    [],
  ),
  figures: [
    series('People killed', 'Belgorod', '10 → 24', [
      ['ten', 10],
      ['24', 24],
    ]),
    series('People injured', 'Belgorod', '45 → 108', [
      ['45', 45],
      ['108', 108],
      ['108', 108],
    ]),
    series('Battalions', 'Belgorod Oblast', '7 · 8', [
      ['seven', 7],
      ['eight', 8],
    ]),
    series('People displaced', 'Shebekino', '40,000', [['forty thousand', 40_000]]),
  ],
};
const search = searchOver(edition);
const titlesFor = async (query: string): Promise<string[]> => (await search.search(query, { figureLimit: 9 })).figures.hits.map(({ label }) => label.text);

describe('a series of figures is found', () => {
  test.each([
    ['what it counts', 'killed', ['People killed, Belgorod']],
    ['what it counts, with its place', 'battalions belgorod', ['Battalions, Belgorod Oblast']],
    ['what it counts and where, as one says it', 'people killed in belgorod', ['People killed, Belgorod']],
    ['what it counts, in another form', 'battalion', ['Battalions, Belgorod Oblast']],
    ['one of its numbers', '108', ['People injured, Belgorod']],
    ['a number and what it counts', '24 killed', ['People killed, Belgorod']],
    ['a number in words, as articles write it', 'seven battalions', ['Battalions, Belgorod Oblast']],
    ['a number in digits that articles write in words', '7 battalions', ['Battalions, Belgorod Oblast']],
    ['a large number in digits that articles write in words', '40,000', ['People displaced, Shebekino']],
    ['a number in digits that articles write in words, of which the summary has the digits', '10 killed', ['People killed, Belgorod']],
    ['another word for what it counts', 'deaths', ['People killed, Belgorod']],
    ['another word for what it counts, with its place', 'death toll in belgorod', ['People killed, Belgorod']],
    ['a word for what two count', 'casualties', ['People injured, Belgorod', 'People killed, Belgorod']],
    ['a word with a typo', 'batallions', ['Battalions, Belgorod Oblast']],
    // Those with the most reports come first.
    ['what several count', 'people', ['People injured, Belgorod', 'People killed, Belgorod', 'People displaced, Shebekino']],
  ])('by %s', async (_, query, titles) => {
    expect(await titlesFor(query)).toEqual(titles);
  });
});

test.each([
  ['by a place alone', 'belgorod'],
  ['by a number of another series', '24 injured'],
  ['by words of which one is not in it', 'battalions bridge'],
  ['beside a filter, which is about articles', 'killed after:2023'],
  ['beside an excluded word, which is about articles', 'killed -bridge'],
])('no series is found %s', async (_, query) => {
  expect(await titlesFor(query)).toEqual([]);
});

test('a hit has its numbers with the words of the query marked, its period and its page', async () => {
  const { figures } = await search.search('24 killed');
  expect(figures).toEqual({
    total: 1,
    hits: [
      {
        label: { text: 'People killed, Belgorod', marks: [[7, 13]] },
        numbers: { text: '10 → 24', marks: [[5, 7]] },
        href: '/figures/people-killed-belgorod/',
        period: '30 to 31 December 2023',
        articleCount: 1,
      },
    ],
  });
});

test('the total includes hits beyond the limit, and a limit of zero fetches no file', async () => {
  expect((await search.search('people', { figureLimit: 1 })).figures).toMatchObject({ total: 3, hits: [{ label: { text: 'People injured, Belgorod' } }] });
  const source = sourceOver(edition);
  await createSearch(source).search('people', { figureLimit: 0 });
  expect(source.asked.filter((path) => path.includes('figures/'))).toEqual([]);
});

test('a word of figures that no article contains finds no article and no name, but is not reported as unknown', async () => {
  const { articles, people, places, organizations, unknown } = await search.search('displaced');
  expect([articles, people, places, organizations].map(({ total }) => total)).toEqual([0, 0, 0, 0]);
  expect(unknown).toEqual([]);
});

test('without the file of figures the results are incomplete', async () => {
  const source = sourceOver(edition);
  const damaged = createSearch({ fetchFile: (path) => (path.includes('figures/') ? Promise.reject(new Error('gone')) : source.fetchFile(path, false)) });
  expect(await damaged.search('24 killed')).toMatchObject({ incomplete: true, figures: { hits: [] }, articles: { total: 1 } });
});
