import { describe, expect, it } from 'vitest';
import { eventsIn } from '../../../src/edition/timeline/parts.ts';
import { makeEdition } from '../make-edition.ts';

const TAIL = 'The town council of Northport opened its hall by the river on 12 May 1987.';
const REPORTS = ['A storm hit Northport on 2 May 2023.', 'The ferry Aurora sank on 3 May 2023.', 'A fire broke out in Leeds on 4 May 2023.'];
const articles = (tail: string, count: number) =>
  REPORTS.slice(0, count).map((report, index) => ({ slug: `a${index + 1}`, published: `2023-05-0${index + 5}`, body: `${report}\n\n${tail}` }));
/** Return the dates of the timeline of articles, each of which reports something and ends with the same passage. */
const datesOf = (tail: string, count: number): string[] => {
  const { timeline } = makeEdition(articles(tail, count), []);
  return eventsIn(timeline)
    .map(({ event }) => event.edtf)
    .sort();
};

describe('a passage that recurs across the articles of an edition', () => {
  it('reports nothing if it occurs in three', () => {
    expect(datesOf(TAIL, 3)).toEqual(['2023-05-02', '2023-05-03', '2023-05-04']);
  });

  it('is a report if its numbers differ', () => {
    const tolls = [14, 24, 31].map((count, index) => ({
      slug: `t${index + 1}`,
      published: `2023-05-0${index + 5}`,
      body: `${REPORTS[index]}\n\nAt least ${count} people were injured in Northport on 1 May 2023.`,
    }));
    expect(eventsIn(makeEdition(tolls, []).timeline).filter(({ event }) => event.edtf === '2023-05-01')).toHaveLength(3);
  });

  it('is analyzed if it occurs in two', () => {
    expect(datesOf(TAIL, 2).filter((edtf) => edtf === '1987-05-12')).toHaveLength(2);
  });
});
