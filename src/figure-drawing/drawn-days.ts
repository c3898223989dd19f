import type { FigureDay, FigureReport, FigureSeries } from '../edition/index.ts';

/** Return the last days of a series with at most `most` reports in total; if the last day has more, its last `most` reports. */
export function latestDays(days: readonly FigureDay[], most: number): FigureDay[] {
  let remaining = most;
  const kept: FigureDay[] = [];
  for (const day of days.toReversed()) {
    remaining -= day.reports.length;
    if (remaining < 0 && kept.length > 0) break;
    kept.unshift(remaining < 0 ? { ...day, reports: day.reports.slice(-most) } : day);
  }
  return kept;
}

/** Return the reports of a day, each number of a source once: two articles that repeat it make one point. */
export function withoutRepeats(reports: readonly FigureReport[]): FigureReport[] {
  return [...new Map(reports.toReversed().map((report) => [`${report.label} ${report.source?.name ?? ''}`, report] as const)).values()].toReversed();
}

/**
 * Return what the drawing of a series leaves out, as an addition to the number of its reports: “, the latest drawn”, “, what a source repeats drawn once”; empty if each report
 * has its point.
 *
 * @param drawn the days that are drawn
 */
export function drawnNote({ days }: Pick<FigureSeries, 'days'>, drawn: readonly FigureDay[]): string {
  const count = (some: readonly FigureDay[]) => some.reduce((sum, { reports }) => sum + reports.length, 0);
  const points = drawn.reduce((sum, { reports }) => sum + withoutRepeats(reports).length, 0);
  const left = [...(count(drawn) < count(days) ? ['the latest drawn'] : []), ...(points < count(drawn) ? ['what a source repeats drawn once'] : [])];
  return left.map((words) => `, ${words}`).join('');
}
