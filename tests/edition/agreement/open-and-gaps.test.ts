import { describe, expect, test } from 'vitest';
import { editionOf, type GivenArticle, rowsOf } from './edition-of.ts';

/** Return state, kind and day of each row. */
const statesOf = (articles: GivenArticle[]) => rowsOf(...articles).map(({ state, kind, day }) => [state, kind, day]);

describe('open', () => {
  const ANNOUNCED = 'Ana Reyes said that the bridge at Northport would be opened on 20 June 2023.';

  test('an announcement whose day has passed without a report in a later article', () => {
    const open = (...rest: [string, string, string][]) => statesOf([['2023-06-06', 'AFP', ANNOUNCED], ...rest]).filter(([state]) => state === 'open');
    expect(open(['2023-06-15', 'AFP', 'It rained.'])).toEqual([]);
    expect(open(['2023-07-15', 'AFP', 'It rained.'])).toEqual([['open', 'announced', '2023-06-20']]);
    expect(open(['2023-07-15', 'AFP', 'On 20 June 2023 the gates at Northport stayed shut.'])).toEqual([]);
  });

  test('not a holiday that a sentence only names', () => {
    const holiday = 'Apps of Northport help Ana Reyes to make this Thanksgiving a success.';
    expect(
      statesOf([
        ['2023-11-06', 'AFP', holiday],
        ['2023-12-15', 'AFP', 'It rained.'],
      ]).filter(([state]) => state === 'open'),
    ).toEqual([]);
  });
});

describe('a gap', () => {
  const openings = (days: string[]) => days.map((day, index) => `On ${day} 2023 Ana Reyes opened gate number ${index + 1} of Northport.`).join('\n\n');
  const gaps = (last: string) =>
    editionOf([
      ['2023-05-01', 'AFP', openings(['1 May'])],
      ['2023-05-09', 'AFP', openings(['3 May', '6 May', '8 May'])],
      ['2023-10-21', 'AFP', `${openings(['20 October'])}\n\n${last}`],
    ])
      .agreement.rows.filter(({ kind }) => kind === 'gap')
      .map(({ label }) => label);

  test('is an unusually long period without reports', () => {
    const rows = editionOf([
      ['2023-05-09', 'AFP', openings(['1 May', '3 May', '6 May', '8 May'])],
      ['2023-10-21', 'AFP', openings(['20 October'])],
    ]).agreement.rows.filter(({ kind }) => kind === 'gap');
    expect(rows.map(({ label, title, why }) => [label, title, why])).toEqual([
      [
        '9 May – 19 October 2023',
        '164 days without an event in any article',
        'In most cases no more than 3 days pass between one day with an event and the next.',
      ],
    ]);
  });

  test('ends at a month that a sentence gives', () => {
    expect(gaps('In July 2023 Ivo Lind closed a gate.')).toEqual(['1 August – 19 October 2023']);
    expect(gaps('In June and in August 2023 Ivo Lind closed a gate.')).not.toContain('9 May – 19 October 2023');
  });

  test('ends at a day whose sentence the chronicle leaves out, because it cannot be read alone', () => {
    expect(gaps('They were inaugurated there on 15 July 2023.')).toEqual(['16 July – 19 October 2023', '9 May – 14 July 2023']);
  });

  test('does not begin before the first article', () => {
    expect(gaps('On 1 January 2023 Ivo Lind closed a gate.')).toEqual(['9 May – 19 October 2023']);
  });
});
