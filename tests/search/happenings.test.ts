import { describe, expect, test } from 'vitest';
import { buildSearchFiles } from '../../src/search/indexing/build-index.ts';
import type { Edition, HappeningDay, HappeningRef, HappeningReportRef } from '../../src/edition/types.ts';
import { createSearch } from '../../src/search/query/create-search.ts';
import { searchOver, editionOf, sourceOver } from './fixture.ts';

// Seven articles report the crossing, the newest first; one of them also reports the strike, which no other does. Three report the vote.
const edition = withHappenings(
  editionOf(
    [
      ...[7, 6, 5, 4, 3, 2].map((number) => ({
        slug: `later-${number}`,
        title: `Report ${number}`,
        sentences: [`Report ${number} repeats that troops crossed the border.`, ...(number > 5 ? [`Parliament voted, report ${number} adds.`] : [])],
      })),
      { slug: 'first', title: 'First report', sentences: ['Troops crossed the border on Tuesday.', 'A drone struck the border post.', 'Parliament voted.'] },
    ],
    [],
  ),
  [
    {
      id: 'crossing',
      score: 5,
      isSelectable: true,
      reportedIn: [['first', 1], ...[2, 3, 4, 5, 6, 7].map((number): [string, number] => [`later-${number}`, 1])],
    },
    { id: 'strike', score: 9, isSelectable: true, reportedIn: [['first', 2]] },
    {
      id: 'vote',
      score: 2,
      isSelectable: true,
      reportedIn: [
        ['first', 3],
        ['later-6', 2],
        ['later-7', 2],
      ],
    },
  ],
);
const search = searchOver(edition);

describe('happenings among the results', () => {
  test('a happening that several articles report is listed once, with its day and its first five reports', async () => {
    const { happenings, articles } = await search.search('troops crossed');
    expect(happenings).toEqual([
      {
        href: '/timeline/2024/01/02/#crossing',
        label: {
          text: 'Troops crossed the border on Tuesday.',
          marks: [
            [0, 6],
            [7, 14],
          ],
        },
        day: '2 January 2024',
        articleCount: 7,
        reports: [
          expect.objectContaining({ title: 'First report', href: '/articles/first/#s-1' }),
          ...[2, 3, 4, 5].map((number) => expect.objectContaining({ title: `Report ${number}`, href: `/articles/later-${number}/#s-1` }) as unknown),
        ],
      },
    ]);
    expect(articles.total).toBe(7);
  });

  test('happenings with the highest score come first, up to the limit', async () => {
    const hrefs = async (query: string, happeningLimit?: number) =>
      (await search.search(query, happeningLimit === undefined ? {} : { happeningLimit })).happenings.map(({ href }) => href.split('#')[1]);
    expect(await hrefs('report')).toEqual(['crossing', 'vote']);
    expect(await hrefs('report', 1)).toEqual(['crossing']);
    // The drone is only in a sentence of one article; no sentence contains both of the other words.
    expect(await hrefs('drone')).toEqual([]);
    expect(await hrefs('parliament troops')).toEqual([]);
    expect(await hrefs('"parliament troops"')).toEqual([]);
    expect(await hrefs('after:2024')).toEqual([]);
  });

  test('without sentences none is found, and no file of happenings is read', async () => {
    /** The kinds of files that a search reads, such as `words`. */
    const kindsRead = async (options: { excerpts?: boolean }) => {
      const source = sourceOver(edition);
      const { happenings } = await createSearch(source).search('troops', options);
      return { found: happenings.length, read: [...new Set(source.asked.map((path) => path.split('/').at(-2) ?? path))].sort() };
    };
    const withoutSentences = ['index.json', 'names', 'postings', 'results', 'words'];
    expect(await kindsRead({ excerpts: false })).toEqual({ found: 0, read: withoutSentences });
    expect(await kindsRead({})).toEqual({ found: 1, read: [...withoutSentences, 'happenings', 'sentences'].sort() });
  });
});

describe('happenings in the sentence view', () => {
  test('only the first sentence that reports a happening, in the order of the list, is listed', async () => {
    const oldest = await search.sentences('border');
    expect(oldest.sentences.map(({ href, happening }) => [href, happening?.articleCount ?? null])).toEqual([
      ['/articles/first/#s-1', 7],
      ['/articles/first/#s-2', null],
    ]);
    const newest = await search.sentences('border', { sort: 'newest' });
    expect(newest.sentences.map(({ href }) => href)).toEqual(['/articles/later-7/#s-1', '/articles/first/#s-2']);
  });

  test('a later page leaves out the happenings of earlier pages', async () => {
    const { sentences, next } = await search.sentences('report', { limit: 1 });
    expect(sentences.map(({ happening }) => happening?.href)).toEqual(['/timeline/2024/01/02/#crossing']);
    const listed = sentences.flatMap(({ happening }) => happening?.href ?? []);
    const further = await search.sentences('report', { from: next!, listed });
    expect(further.sentences.map(({ href }) => href)).toEqual(['/articles/later-6/#s-2']);
    expect(further.next).toBeNull();
  });
});

test('a happening of one article is not in the index; its sentence is found', async () => {
  const single = withHappenings(edition, [{ id: 'strike', score: 9, isSelectable: true, reportedIn: [['first', 2]] }]);
  expect((await buildSearchFiles(single)).filter(({ path }) => path.includes('/happenings/'))).toEqual([]);
  expect((await buildSearchFiles(edition)).filter(({ path }) => path.includes('/happenings/'))).toHaveLength(1);
  const { sentences } = await searchOver(single).sentences('drone');
  expect(sentences.map(({ href, happening }) => [href, happening ?? null])).toEqual([['/articles/first/#s-2', null]]);
});

type HappeningSpec = Pick<HappeningRef, 'id' | 'score' | 'isSelectable'> & { reportedIn: [slug: string, sentence: number][] };

/** Return the edition with these happenings as its chronicle. */
function withHappenings(made: Edition, specs: readonly HappeningSpec[]): Edition {
  const happenings = specs.map(({ id, score, isSelectable, reportedIn }) => {
    const reports = reportedIn.map(([slug, number]) => {
      const article = made.articles.find((each) => each.slug === slug)!;
      const { id: fragment, text } = article.sentences[number - 1]!;
      return { sentence: { article, href: `${article.href}#${fragment}`, excerpt: { text, marks: [] } } } as unknown as HappeningReportRef;
    });
    const shown = { title: null, sentence: reports[0]!.sentence, label: '2 January 2024', href: `/timeline/2024/01/02/#${id}` };
    return { id, score, isSelectable, reports, articles: new Set(reportedIn.map(([slug]) => slug)).size, ...shown } as HappeningRef;
  });
  return { ...made, chronicle: [{ day: '2024-01-02', score: 1, happenings } satisfies HappeningDay] };
}
