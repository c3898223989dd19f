import { listPages } from './list-pages.ts';
import type { FigureDay, FigureSeries, ListPage } from '../types.ts';

/** Number of reports that fill a page of a series. */
const REPORTS_ON_PAGE = 40;
/** Maximum number of reports of a day on one page. */
const REPORTS_OF_DAY = 120;

/** Return the pages of the reports of a series, latest days first. A day is split only if its page would be very long. */
export function figurePages({ days, href }: Pick<FigureSeries, 'days' | 'href'>): ListPage<FigureDay>[] {
  const pages = listPages(days.flatMap(partsOf).toReversed(), {
    size: REPORTS_ON_PAGE,
    address: href,
    weightOf: ({ reports }) => reports.length,
    dayOf: ({ reports }) => reports[0]!.from,
  });
  return pages.map((page) => ({ ...page, entries: [...Map.groupBy(page.entries, ({ edtf }) => edtf).values()].map(joinDays) }));
}

function partsOf(day: FigureDay): FigureDay[] {
  return Array.from({ length: Math.ceil(day.reports.length / REPORTS_OF_DAY) }, (_, index) => ({
    ...day,
    reports: day.reports.slice(index * REPORTS_OF_DAY, (index + 1) * REPORTS_OF_DAY),
  }));
}

/** Join the parts of a day that are on the same page. Expects the last part first. */
function joinDays(parts: readonly FigureDay[]): FigureDay {
  return { ...parts[0]!, reports: parts.toReversed().flatMap(({ reports }) => reports) };
}
