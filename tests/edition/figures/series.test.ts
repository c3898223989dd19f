import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FigureNote } from '../../../src/collections/figures/schema.ts';
import { buildEdition } from '../../../src/edition/build-edition.ts';
import { testSettings } from '../make-edition.ts';
import { compile, editionOf, ENTITIES, type GivenArticle, seriesOf } from './edition-of.ts';

test('series are the same for any order of the articles', () => {
  const articles = compile([
    ['2023-05-01', 'Ten people were killed in Northport, Ana Reyes said.'],
    ['2023-05-02', 'The death toll in Northport rose to 14.'],
    ['2023-05-02', 'In North Province 15 people died, and 40 villages have no light, Ana Reyes said.'],
    ['2023-06-02', 'Ana Reyes said that 50 villages had no light.'],
  ]);
  const { figures } = buildEdition(articles, ENTITIES, testSettings);
  expect(figures.length).toBe(2);
  fc.assert(
    fc.property(fc.shuffledSubarray(articles, { minLength: articles.length }), (mixed) => {
      expect(buildEdition(mixed, ENTITIES, testSettings).figures).toEqual(figures);
    }),
    { numRuns: 20 },
  );
});

test('a series is listed on the pages of its articles and of the entities in its sentences, and of their containers', () => {
  const { articles, people, places } = editionOf([
    ['2023-05-01', 'Ten people were killed in Northport, Ana Reyes said.'],
    ['2023-05-02', 'The death toll in Northport rose to 14.'],
    ['2023-05-02', 'Ana Reyes was in Eastby.'],
  ]);
  expect(articles.map(({ slug, figures }) => [slug, figures.length])).toEqual([
    ['a2', 1],
    ['a3', 0],
    ['a1', 1],
  ]);
  expect(people.map(({ id, figures }) => [id, figures.length])).toEqual([['reyes', 1]]);
  expect(places.filter(({ figures }) => figures.length > 0).map(({ id }) => id)).toEqual(['land', 'north', 'northport']);
});

describe('an editor', () => {
  const articles: GivenArticle[] = [
    ['2023-05-01', 'Ten people were killed in Northport, Ana Reyes said.'],
    ['2023-05-02', 'The death toll in Northport rose to 14.'],
    ['2023-05-03', 'In Northport 15 people died.'],
    ['2023-05-09', 'Now 16 people are dead in Northport.'],
  ];
  const note = (action: FigureNote['action'], ...figures: FigureNote['figures']): FigureNote => ({ id: action, action, reason: 'So it is.', figures });

  test('without a note: one series', () => {
    expect(seriesOf(editionOf(articles))).toEqual(['People killed, Northport: change 10, 14, 15']);
  });

  test('joins', () => {
    const { figures } = editionOf(articles, [note('join', { article: 'a3', words: '15' }, { article: 'a4', words: '16' })]);
    expect(figures.map(({ reports, note: shownNote }) => [reports.map(({ label }) => label), shownNote?.reason])).toEqual([
      [['10', '14', '15', '16'], 'So it is.'],
    ]);
  });

  test('splits', () => {
    const { figures } = editionOf(articles, [note('split', { article: 'a3', words: '15' })]);
    expect(figures.map(({ reports, note: shownNote }) => [reports.map(({ label }) => label), shownNote?.action])).toEqual([[['10', '14'], 'split']]);
  });

  test('hides, with the reason', () => {
    const { figures, hiddenFigures } = editionOf(articles, [note('hide', { article: 'a1', words: 'Ten' })]);
    expect(figures).toEqual([]);
    expect(hiddenFigures).toEqual([{ title: 'People killed, Northport', period: '1–3 May 2023', reason: 'So it is.' }]);
  });
});

test('the numbers of a long series are shortened to the first and the last ones', () => {
  // The first of May 2023 was a Monday.
  const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday', 'Monday', 'Tuesday', 'Wednesday'];
  const [series] = editionOf(
    days.map((day, index) => [`2023-05-${String(index + 1).padStart(2, '0')}`, `The death toll in Northport rose to ${10 + index} on ${day}.`]),
  ).figures;
  expect(series!.reportCount).toBe(10);
  expect(series!.summary).toBe('10 → … → 14 → 15 → 16 → 17 → 18 → 19');
});

describe('a series', () => {
  test('is not made of one sentence in several articles', () => {
    const boilerplate = 'The yard has 300 ferries in Northport.';
    expect(
      seriesOf(
        editionOf([
          ['2023-05-01', boilerplate],
          ['2023-05-02', boilerplate],
        ]),
      ),
    ).toEqual([]);
  });

  test('says which source gives each number, if no source revises its own', () => {
    const { figures } = editionOf([
      ['2023-05-01', 'Ten people were killed in Northport on Monday, Ana Reyes said.'],
      ['2023-05-02', 'In Northport 14 people were killed by Tuesday, the police said.'],
    ]);
    expect(figures[0]?.summary).toBe('10 (Ana Reyes) → 14 (the police)');
  });

  test('does not contain numbers that the text itself denies', () => {
    expect(
      seriesOf(
        editionOf([
          ['2023-05-01', 'Ten people were killed in Northport on Monday.'],
          ['2023-05-02', 'It is not true that 40 people were killed in Northport on Monday. None of the 30 people in Northport was killed.'],
        ]),
      ),
    ).toEqual([]);
  });
});

describe('tolls of a single report', () => {
  const tolls = (...args: Parameters<typeof editionOf>) => editionOf(...args).singleTolls.map(({ title, report }) => `${title}: ${report.label}`);

  test('are listed, the latest first; other numbers and those of a series are not', () => {
    expect(
      tolls([
        ['2023-03-01', 'Three people were injured in Eastby on Monday.'],
        ['2023-05-01', 'Ten people were killed in Northport on Monday. Two bridges are closed.'],
        ['2023-05-02', 'The death toll in Northport rose to 14 on Tuesday.'],
        ['2023-07-03', 'In Eastby 17 people have been killed since May.'],
      ]),
    ).toEqual(['People killed, Eastby: 17', 'People injured, Eastby: 3']);
  });
});
