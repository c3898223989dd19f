import { expect, test } from 'vitest';
import { countFacets } from '../../../src/search/query/facets.ts';
import type { Context, ArticleMatches } from '../../../src/search/query/find.ts';
import { PER_FILE } from '../../../src/search/format/format.ts';
import type { EntityRecord } from '../../../src/search/format/records.ts';
import type { FacetRecord } from '../../../src/search/format/format.ts';
import { FetchErrors } from '../../../src/search/query/fetch-errors.ts';

/** Create an index of this number of articles: all name the first entity, those with even numbers also the second. `asked` are the numbers of the files read. */
function indexOf(articles: number): { found: ArticleMatches; context: Context; asked: number[] } {
  const asked: number[] = [];
  const record = (id: number): FacetRecord => ({ entities: id % 2 === 0 ? [0, 1] : [0], topics: [] });
  const cards = ['Ana Reyes', 'Ivo Lind'].map((name) => ({ type: 'person', names: [name] }) as EntityRecord);
  const part = async (_: string, number: number) => {
    asked.push(number);
    return Array.from({ length: PER_FILE.facets }, (_, index) => record(number * PER_FILE.facets + index));
  };
  const recordByNumber = async (_: string, entity: number) => cards[entity];
  const root = { articles, newest: '2023-07-05', days: [0, articles] };
  const found = { list: { ids: Uint32Array.from({ length: articles }, (_, id) => id) }, total: articles };
  return {
    found: found as unknown as ArticleMatches,
    context: { files: { root, part, recordByNumber }, fetchErrors: new FetchErrors() } as unknown as Context,
    asked,
  };
}

test('all articles of a large edition are counted', async () => {
  const { found, context, asked } = indexOf(10_000);
  const { people, years, counted, total } = await countFacets(found, context);
  expect([counted, total]).toEqual([10_000, 10_000]);
  expect(people.map(({ label, articles }) => [label, articles])).toEqual([
    ['Ana Reyes', 10_000],
    ['Ivo Lind', 5_000],
  ]);
  expect(years.map(({ label, articles }) => [label, articles])).toEqual([['2023', 10_000]]);
  expect(asked).toHaveLength(Math.ceil(10_000 / PER_FILE.facets));
});

test('beyond 128 files only the newest articles are counted, and their number is given', async () => {
  const { found, context, asked } = indexOf(70_000);
  const { counted, total } = await countFacets(found, context);
  expect(asked).toHaveLength(128);
  // Files are filled from the oldest article on, so that the newest one is not full.
  expect([counted, total]).toEqual([127 * PER_FILE.facets + (70_000 % PER_FILE.facets), 70_000]);
});
