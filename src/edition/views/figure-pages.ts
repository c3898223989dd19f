import { listPages } from './list-pages.ts';
import type { FigureDay, FigureSeries, ListPage } from '../types.ts';

/** A page of a series is full with so many reports. */
const REPORTS_ON_PAGE = 40;
/** A day of no more reports stands on one page. */
const REPORTS_OF_DAY = 120;

/** Part a series into the pages of its reports, latest days first. A day is parted only where it would make a page of great length. */
export function figurePages({ days, href }: Pick<FigureSeries, 'days' | 'href'>): ListPage<FigureDay>[] {
  const pages = listPages(days.flatMap(partsOf).toReversed(), {
    size: REPORTS_ON_PAGE,
    address: href,
    weightOf: ({ reports }) => reports.length,
    dayOf: ({ reports }) => reports[0]!.from,
  });
  return pages.map((page) => ({ ...page, entries: [...Map.groupBy(page.entries, ({ edtf }) => edtf).values()].map(joined) }));
}

function partsOf(day: FigureDay): FigureDay[] {
  return Array.from({ length: Math.ceil(day.reports.length / REPORTS_OF_DAY) }, (_, index) => ({
    ...day,
    reports: day.reports.slice(index * REPORTS_OF_DAY, (index + 1) * REPORTS_OF_DAY),
  }));
}

/** The parts of a day that stand on one page, the last one first → that day as one. */
function joined(parts: readonly FigureDay[]): FigureDay {
  return { ...parts[0]!, reports: parts.toReversed().flatMap(({ reports }) => reports) };
}
