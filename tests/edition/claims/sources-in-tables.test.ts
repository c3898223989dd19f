import { expect, test } from 'vitest';
import type { CompiledArticle } from '../../../src/collections/articles/index.ts';
import { sourcesInTables } from '../../../src/edition/claims/sources-in-tables.ts';

type Figure = CompiledArticle['analysis']['figures'][number];
const figure = (row: string | null, surface: string | null, entity: string | null = null) =>
  ({ row, source: surface === null ? null : { surface, entity } }) as unknown as Figure;
const sources = (...figures: Figure[]) =>
  sourcesInTables({ analysis: { figures } as CompiledArticle['analysis'] }, { get: (key) => ({ name: `Name of ${key}` }) as never });

test('the sources of rows are listed by the name of their entity, with the most numbers first', () => {
  expect(sources(figure('r1', 'police'), figure('r2', 'Lind', 'lind'), figure('r3', 'he', 'lind'))).toEqual([
    { name: 'Name of lind', numbers: 2 },
    { name: 'police', numbers: 1 },
  ]);
});

test('figures in sentences, and in rows without a source, do not count', () => {
  expect(sources(figure(null, 'Lind'), figure('r1', null))).toEqual([]);
});
