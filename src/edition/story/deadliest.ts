import type { FigureSeries, HappeningDay, HappeningRef } from '../types.ts';

/** Fewer deaths are grave, and not always what a story is about. */
const FEWEST = 5;

/** Find the happening that most people died in, by the highest count that any source gives of those killed; null where there is none, or nothing tells it. */
export function deadliestOf(days: readonly HappeningDay[], series: readonly FigureSeries[]): HappeningRef | null {
  const told = days.flatMap(({ happenings }) => happenings).filter(({ leads }) => leads);
  const tolls = series
    .filter(({ what }) => /\bkilled\b/i.test(what))
    .flatMap(({ reports }) => reports)
    .filter(({ low }) => low >= FEWEST)
    .sort((a, b) => b.low - a.low);
  for (const { sentence } of tolls) {
    const happening = told.find(({ reports }) =>
      reports.some((report) => report.sentence.article.slug === sentence.article.slug && report.sentence.excerpt.text === sentence.excerpt.text),
    );
    if (happening) return happening;
  }
  return null;
}
