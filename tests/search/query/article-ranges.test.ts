import { describe, expect, test } from 'vitest';
import type { HappeningRef, TimelineEvent } from '../../../src/edition/types.ts';
import { parsePeriod } from '../../../src/analysis/english/times/index.ts';
import { searchOver, editionOf } from '../fixture.ts';

describe('a day as readers type it', () => {
  test.each(['22 May 2023', '22 may 2023', 'may 22, 2023', '22nd of may, 2023', '2023-05-22', '22.05.2023', '22/05/2023', '22 may'])('%s', (written) =>
    expect(parsePeriod(written, '2024-01-28')).toMatchObject({ earliest: '2023-05-22', latest: '2023-05-22' }),
  );
  test.each(['May 2023', 'may 2023', '2023-05'])('a month: %s', (written) =>
    expect(parsePeriod(written, '2024-01-28')).toMatchObject({ earliest: '2023-05-01', latest: '2023-05-31' }),
  );
  test.each(['30 december', '30 Dec', '30 dec.', 'December 30'])('without a year, the last one: %s', (written) =>
    expect(parsePeriod(written, '2024-01-28')).toMatchObject({ earliest: '2023-12-30', latest: '2023-12-30' }),
  );
});

const spec = editionOf(
  [
    { slug: 'review', title: 'A year at the border', published: '2024-01-20', sentences: ['Little was new.', 'Troops crossed on 22 May 2023.'] },
    { slug: 'may', title: 'What may come', published: '2023-12-01', sentences: ['The bridge may close.', 'In May the levy rose.'] },
    { slug: 'after', title: 'The day after', published: '2023-05-23', sentences: ['Troops crossed yesterday.', 'A bridge fell on 23 May.'] },
    { slug: 'same', title: 'Weather', summary: 'Rain.', published: '2023-05-22', sentences: ['It rains on the bridge.'] },
  ],
  [],
);
const sentence = (slug: string, number: number) => {
  const article = spec.articles.find((each) => each.slug === slug)!;
  const { id, text } = article.sentences[number - 1]!;
  return { article, href: `${article.href}#${id}`, excerpt: { text, marks: [] } };
};
const event = (edtf: string, slug: string, number: number) => ({ edtf, sentence: sentence(slug, number) }) as unknown as TimelineEvent;
const happening = (day: string, id: string, reportedIn: [slug: string, number: number][]): HappeningRef => {
  const reports = reportedIn.map(([slug, number]) => ({ sentence: sentence(slug, number) }));
  const shown = { title: null, sentence: reports[0]!.sentence, label: day, href: `/timeline/#${id}` };
  return { id, day, score: 1, isSelectable: true, articles: reportedIn.length, reports, ...shown } as unknown as HappeningRef;
};
const edition: typeof spec = {
  ...spec,
  timeline: [
    {
      year: '2023',
      events: [],
      months: [
        {
          month: '2023-05',
          label: 'May 2023',
          events: [event('2023-05', 'may', 2)],
          days: [
            { day: '2023-05-22', label: '22 May 2023', events: [event('2023-05-22', 'review', 2), event('2023-05-22', 'after', 1)] },
            { day: '2023-05-23', label: '23 May 2023', events: [event('2023-05-23', 'after', 2)] },
          ],
        },
      ],
    },
  ],
  chronicle: [
    {
      day: '2023-05-22',
      score: 1,
      happenings: [
        happening('2023-05-22', 'crossing', [
          ['after', 1],
          ['review', 2],
        ]),
      ],
    },
    // A sentence that reports this happening is also dated to another day.
    {
      day: '2023-06-01',
      score: 1,
      happenings: [
        happening('2023-06-01', 'other', [
          ['after', 1],
          ['review', 1],
        ]),
      ],
    },
  ],
};
const search = searchOver(edition);
const found = async (query: string) => {
  const { articles, happenings, filters } = await search.search(query);
  return {
    articles: articles.hits.map(({ href }) => href.split('/')[2]),
    happenings: happenings.map(({ href }) => href.split('#')[1]),
    filters: filters.map(({ label, queryWithoutIt }) => [label, queryWithoutIt]),
  };
};

describe('a search for a day', () => {
  test('finds the happenings of the day, and lists articles with events on that day before those that were only published then', async () => {
    const expected = { articles: ['review', 'after', 'same'], happenings: ['crossing'], filters: [['happened or published on 22 May 2023', '']] };
    for (const query of ['22 May 2023', 'May 22, 2023', '2023-05-22', '22.05.2023', '22 may']) expect(await found(query), query).toEqual(expected);
  });

  test('shows the sentences of the day', async () => {
    const { articles } = await search.search('22 May 2023');
    expect(articles.hits.map(({ sentences }) => sentences.map(({ excerpt }) => excerpt.text))).toEqual([
      ['Troops crossed on 22 May 2023.'],
      ['Troops crossed yesterday.'],
      ['Rain.'],
    ]);
    const { sentences } = await search.sentences('23 May 2023');
    expect(sentences.map(({ href }) => href)).toEqual(['/articles/after/#s-2']);
  });

  test('a month finds articles with events in it; those that were also published then come first', async () => {
    expect((await found('May 2023')).articles).toEqual(['after', 'review', 'may', 'same']);
  });

  test('other words of the query must match, and the filter for the day can be removed', async () => {
    expect(await found('bridge on 22 May 2023')).toMatchObject({ articles: ['after', 'same'], filters: [['happened or published on 22 May 2023', 'bridge']] });
    expect((await found('bridge may')).filters).toEqual([]);
  });

  test('a day without a year is the last such day on which something happened or was published, however many years ago', async () => {
    const years = (await search.search('22 may', { today: '2026-06-01' })).filters.map(({ label }) => label);
    expect(years).toEqual(['happened or published on 22 May 2023']);
    // With a year, it is that year; and where no year has anything, none is named.
    expect((await search.search('22 May 2025', { today: '2026-06-01' })).articles.total).toBe(0);
    expect((await search.search('24 may', { today: '2026-06-01' })).filters.map(({ label }) => label)).toEqual([
      'happened or published on 24 May of any of the last 10 years',
    ]);
  });

  test('leads to the day or month on the timeline, in suggestions and in results, where an article dates something to it', async () => {
    const day = { label: { text: '22 May 2023', marks: [] }, alias: null, href: '2023/05/22/', type: 'day', articleCount: 2 };
    for (const query of ['22 May 2023', '22/05/2023', 'May 22', '2023-05-22', 'what happened on 22 May 2023', 'bridge on 22 May 2023']) {
      expect((await search.suggest(query))[0], query).toEqual(day);
      expect((await search.search(query)).days, query).toEqual([day]);
    }
    expect(await search.suggest('may 2023')).toMatchObject([{ label: { text: 'May 2023' }, href: '?from=2023-05&until=2023-05', articleCount: 3 }]);
    // An article was published on the day, but none dates anything to it; the date is not asked for, or it is a part of a word or of a title.
    for (const query of ['1 December 2023', '3 March 2020', '-2023-05-22', '"22 May 2023"', '22', 'may', '2023']) {
      expect(await search.suggest(query), query).toEqual([]);
      expect((await search.search(query)).days, query).toEqual([]);
    }
  });

  test('a day on which nothing happened finds nothing, and a day that does not exist is reported as no date', async () => {
    expect(await found('3 March 2020')).toMatchObject({ articles: [], happenings: [] });
    expect((await search.search('31 June 2023')).notices[0]?.text).toMatch(/^“31 June 2023” is not a date/);
  });
});
