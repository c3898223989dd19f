import { describe, expect, test } from 'vitest';
import { editionOf, type GivenArticle, rowsOf } from './edition-of.ts';

/** Return state, kind and day of each row. */
const statesOf = (articles: GivenArticle[]) => rowsOf(...articles).map(({ state, kind, day }) => [state, kind, day]);

const CLOSED = 'On 5 June 2023 the old bridge at Northport was closed by Ana Reyes after flooding damaged the pillars.';
const CLOSED_TOO =
  'Flooding had damaged pillars of the old bridge: Ana Reyes closed the bridge at Northport on 5 June 2023, and hundreds of commuters were turned back at dawn.';

describe('a row is settled by', () => {
  test('two independent sources that report the same', () => {
    const { rows } = editionOf([
      ['2023-06-06', 'AFP', CLOSED],
      ['2023-06-07', 'Reuters', CLOSED_TOO],
    ]).agreement;
    const settled = rows.filter(({ state }) => state === 'settled');
    expect(settled.map(({ kind, day }) => [kind, day])).toEqual([['happening', '2023-06-05']]);
    expect(settled[0]!.why).toBe('Two independent sources report it: AFP and Reuters.');
    expect(settled[0]!.compareHref).toBe('/compare/?a=article-0&b=article-1');
  });

  test('a number that two articles with independent sources give within three days, not by one that two speakers in one article give', () => {
    const settled = (...said: [string, string][]) =>
      editionOf(said.map(([source, text]) => ['2023-06-12', source, text]))
        .agreement.rows.filter(({ state, kind }) => state === 'settled' && kind === 'number')
        .map(({ day, accounts }) => [day, accounts.map(({ value }) => value)]);
    const first = 'Ana Reyes said that 7 people had been killed in Northport on 5 June 2023.';
    const said = (who: string, number: number, day: number) => `The flood in Northport had killed ${number} people by ${day} June 2023, according to ${who}.`;
    expect(settled(['AFP', first], ['Reuters', said('Ivo Lind', 7, 6)])).toEqual([['2023-06-06', ['7, for 5 June 2023', '7']]]);
    expect(settled(['AFP', `${first} ${said('Ivo Lind', 7, 6)}`])).toEqual([]);
    expect(settled(['AFP', first], ['AFP', said('Ivo Lind', 7, 6)])).toEqual([]);
    expect(settled(['AFP', first], ['Reuters', said('Ana Reyes', 7, 6)])).toEqual([]);
    expect(settled(['AFP', first], ['Reuters', said('Ivo Lind', 7, 11)])).toEqual([]);
    expect(settled(['AFP', first], ['Reuters', said('Ivo Lind', 8, 6)])).toEqual([]);
    // A newspaper may have it from the speaker.
    expect(settled(['AFP', first], ['Reuters', 'The flood in Northport killed 7 people on 5 June 2023.'])).toEqual([]);
  });

  test('not two articles that draw on one agency', () => {
    expect(
      statesOf([
        ['2023-06-06', 'AFP', CLOSED],
        ['2023-06-07', 'AFP', CLOSED_TOO],
        ['2023-06-07', 'Reuters', 'It rained.'],
        ['2023-06-07', 'Reuters', 'It snowed.'],
      ]).map(([state]) => state),
    ).toEqual(['alone']);
  });
});

describe('from one source', () => {
  const SAID = 'Ana Reyes said on Tuesday that 40 drivers would get new buses at Northport.';
  const alone = (...others: [string, string, string][]) =>
    editionOf([['2023-06-06', 'AFP', SAID], ...others])
      .agreement.rows.filter(({ state }) => state === 'alone')
      .map(({ accounts, why }) => [accounts.map(({ sentence }) => sentence.article.slug), why]);

  test('a happening whose only report found names a source', () => {
    expect(alone(['2023-06-07', 'Reuters', 'It rained.'])).toEqual([[['article-0'], 'The only report found cites Ana Reyes and no one else.']]);
  });

  test('a happening if every article that reports it in other words names the same source, even without a verb of saying', () => {
    const found = alone(['2023-06-20', 'Reuters', 'Earlier this month, Ana Reyes promised buses, which 40 drivers at Northport are to get.']);
    expect(found).toEqual([[['article-0', 'article-1'], 'Every report found cites Ana Reyes and no one else.']]);
  });

  test('a sentence that two articles print in the same words is shown once', () => {
    const found = alone(['2023-06-07', 'Reuters', `${SAID} Nobody else came.`], ['2023-06-08', 'Reuters', 'It rained.']);
    expect(found).toEqual([[['article-0'], 'Every report found cites Ana Reyes and no one else.']]);
  });

  test.each([
    ['2023-06-20T10:30+03:00', '2023-06-20T09:00+00:00'],
    ['2023-06-20', '2023-06-20T00:30+03:00'],
    ['2023-06-20', '2023-06-20'],
  ])('its reports are listed in the order of their publication: %s before %s', (earlier, later) => {
    const texts = [
      'Earlier this month, Ana Reyes promised buses, which 40 drivers at Northport are to get.',
      'This month Ana Reyes promised new buses, which 40 drivers at Northport will get.',
    ] as const;
    const listed = alone([earlier, 'Reuters', texts[0]], [later, 'DPA', texts[1]]);
    expect(listed).toEqual([[['article-0', 'article-1', 'article-2'], 'Every report found cites Ana Reyes and no one else.']]);
  });

  test('not a happening that another source may report, even in other words', () => {
    expect(alone(['2023-06-20', 'Reuters', 'Ivo Lind said that 40 drivers at Northport were promised buses.'])).toEqual([]);
    expect(alone(['2023-06-20', 'Reuters', 'Buses went to 40 drivers at Northport.'])).toEqual([]);
  });

  test('not a happening whose article cites two publications and names no speaker: the report may come from either', () => {
    expect(
      statesOf([
        ['2023-06-06', 'AFP', CLOSED],
        ['2023-06-06', 'Reuters', 'It rained.'],
      ]).map(([state]) => state),
    ).toEqual(['alone']);
    expect(
      statesOf([
        ['2023-06-06', 'AFP }, { name: DPA', CLOSED],
        ['2023-06-06', 'Reuters', 'It rained.'],
      ]),
    ).toEqual([]);
  });

  test('not a happening whose source is a publication that most articles cite', () => {
    expect(
      statesOf([
        ['2023-06-06', 'AFP', CLOSED],
        ['2023-06-06', 'AFP', 'It rained.'],
        ['2023-06-06', 'AFP', 'It snowed.'],
      ]),
    ).toEqual([]);
  });
});
