import { expect, test } from 'vitest';
import type { CuratedEntity } from '../../../src/collections/entities/schema.ts';
import { buildTimelineFiles } from '../../../src/edition/timeline/build-files.ts';
import { openIndex } from '../../../src/timeline/open-index.ts';
import type { TimelineIndexFile } from '../../../src/timeline/files.ts';
import { EVERYTHING } from '../../../src/timeline/query.ts';
import { runQuery } from '../../../src/timeline/run-query.ts';
import { makeEdition, type ArticleSpec } from '../make-edition.ts';
import { place } from '../make-entities.ts';

/** Return the names of the sections on the front page. */
function sectionsOf(articles: ArticleSpec[], entities: CuratedEntity[] = []): string[] {
  return makeEdition(articles, entities).front.rows.flatMap(({ main, beside, across }) => [...main, ...beside, ...(across === null ? [] : [across])]);
}

const quiet = { slug: 'quiet', published: '2023-07-05', body: 'The board did not meet. It had no chair to sit on.' };
const harbour: CuratedEntity = place('northport', 'Northport');

test('with one article without names and dates the front page has the article, and no empty section', () => {
  expect(sectionsOf([quiet])).toEqual(['story']);
});

test('a section appears with its first entry', () => {
  expect(sectionsOf([{ ...quiet, body: 'They met at Northport.' }], [harbour])).toEqual(['story', 'new-names']);
  expect(sectionsOf([{ ...quiet, body: 'The bridge was opened on 3 May 2023.' }])).toEqual(['story', 'months']);
});

test('articles listed beside the story are not listed below it again', () => {
  const eight = Array.from({ length: 8 }, (_, index) => ({ ...quiet, slug: `day-${index}`, published: `2023-07-0${index + 1}` }));
  const { story, others } = makeEdition(eight, []).front;
  expect(story.newest.map(({ slug }) => slug)).toEqual(['day-7', 'day-6', 'day-5', 'day-4', 'day-3']);
  expect(others.map(({ slug }) => slug)).toEqual(['day-2', 'day-1', 'day-0']);
});

test('the count of a month covers its own events and those of its days; the timeline also lists events of longer periods that include it', () => {
  const body = 'The bridge was opened on 3 May 2023. It has been closed since April 2023. A fair will be held on 9 May 2023. It was painted in 2022.';
  const edition = makeEdition([{ ...quiet, body }], []);
  const index = openIndex(JSON.parse(JSON.stringify(buildTimelineFiles(edition)[0]!.file)) as TimelineIndexFile, edition.id);
  const shown = Object.fromEntries(edition.front.months.map(({ month, events }) => [month, events]));
  const listed = (month: string) => runQuery(index, { ...EVERYTHING, from: month, until: month }).events.length;
  expect(shown).toMatchObject({ '2023-04': 0, '2023-05': 2, '2023-06': 0 });
  expect([listed('2023-04'), listed('2023-05'), listed('2023-06')]).toEqual([1, 3, 1]);
});

test('lists give the day of publication, in the newsroom’s time zone; the page of an article also the time', () => {
  const { articles, front } = makeEdition([{ ...quiet, published: '2023-07-05T23:30:00-04:00' }], []);
  expect(front.story.newest.map(({ publishedLabel }) => publishedLabel)).toEqual(['6 July 2023']);
  expect(articles.map(({ publishedMoment }) => publishedMoment)).toEqual(['6 July 2023, 03:30']);
  expect(makeEdition([quiet], []).articles.map(({ publishedMoment }) => publishedMoment)).toEqual(['5 July 2023']);
});

test('the months begin with the first that has an event or an article; they are at least six and at most 24', () => {
  const monthsWith = (...bodies: string[]) => {
    const { months } = makeEdition(
      bodies.map((body, index) => ({ ...quiet, slug: `a${index}`, body })),
      [],
    ).front;
    return [months.length, months[0]?.month, months[0]?.year, months[0]?.articles];
  };
  expect(monthsWith('The bridge was opened on 3 May 2023.')).toEqual([6, '2023-02', '2023', 0]);
  expect(monthsWith('The bridge was opened on 3 May 2023.', 'It was closed on 2 October 2022.')).toEqual([10, '2022-10', '2022', 0]);
  expect(monthsWith('The bridge was opened on 3 May 2019.')).toEqual([6, '2023-02', '2023', 0]);
  expect(monthsWith('The bridge was opened on 3 August 2021.')).toEqual([24, '2021-08', '2021', 0]);
  const older = { ...quiet, slug: 'older', published: '2022-09-05' };
  const { months } = makeEdition([quiet, older], []).front;
  expect([months.length, months[0]]).toMatchObject([11, { month: '2022-09', articles: 1, events: 0 }]);
});
