import type { FigureSeries, HappeningDay, HappeningRef } from '../types.ts';

/** Minimum number of deaths: with fewer, the deadliest event need not be what the story is about. */
const MIN_DEATHS = 5;

/** Return the selectable happening with the most deaths, by the highest count of any source; null if there is none. */
export function deadliestOf(days: readonly HappeningDay[], series: readonly FigureSeries[]): HappeningRef | null {
  const selectable = days.flatMap(({ happenings }) => happenings).filter(({ isSelectable }) => isSelectable);
  const tolls = series
    .filter(({ what }) => /\bkilled\b/i.test(what))
    .flatMap(({ reports }) => reports)
    .filter(({ low }) => low >= MIN_DEATHS)
    .sort((a, b) => b.low - a.low);
  for (const { sentence } of tolls) {
    const happening = selectable.find(({ reports }) =>
      reports.some((report) => report.sentence.article.slug === sentence.article.slug && report.sentence.excerpt.text === sentence.excerpt.text),
    );
    if (happening) return happening;
  }
  return null;
}
