import { expect, test } from 'vitest';
import { figurePages } from '../../../src/edition/views/figure-pages.ts';
import type { FigureDay, FigureReport } from '../../../src/edition/types.ts';

/** Create a day with this number of reports. */
const day = (edtf: string, count: number): FigureDay => ({
  edtf,
  label: edtf,
  differ: false,
  settled: null,
  reports: Array.from({ length: count }, (_, index) => ({ id: `${edtf} ${index}`, from: edtf }) as FigureReport),
});
const pagesOf = (...days: FigureDay[]) =>
  figurePages({ days, href: '/figures/toll/' }).map(({ href, entries }) => [href, entries.map(({ edtf, reports }) => `${edtf}: ${reports.length}`).join(', ')]);

test('pages have whole days, the latest first', () => {
  expect(pagesOf(day('2023-05-01', 30), day('2023-05-02', 100), day('2023-05-03', 5))).toEqual([
    ['/figures/toll/', '2023-05-03: 5, 2023-05-02: 100, 2023-05-01: 30'],
  ]);
  expect(pagesOf(day('2023-05-01', 40), day('2023-05-02', 100), day('2023-05-03', 30))).toEqual([
    ['/figures/toll/', '2023-05-03: 30'],
    ['/figures/toll/2/', '2023-05-02: 100'],
    ['/figures/toll/1/', '2023-05-01: 40'],
  ]);
});

test('a day with very many reports is divided, in order, and listed once on each page', () => {
  const crowded = day('2023-05-01', 250);
  const pages = figurePages({ days: [crowded], href: '/figures/toll/' });
  // The last ten are on the newest page, which would be too short with them alone.
  expect(pages.map(({ entries }) => entries.map(({ reports }) => reports.length))).toEqual([[130], [120]]);
  expect(pages.toReversed().flatMap(({ entries }) => entries[0]!.reports)).toEqual(crowded.reports);
});
