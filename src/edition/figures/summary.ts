import type { FigureDay, FigureReport } from '../types.ts';

/** Number of the last numbers shown in a summary, after the first one; and maximum number of numbers for one day. */
const LAST_NUMBERS = 6;
const MAX_NUMBERS_OF_DAY = 4;

/** Return the numbers of several sources on one line, each with its source: “24 (Lind) → 45 (Reyes)”; those of one day are joined by “or”. */
export function summaryBySource(days: readonly FigureDay[]): string {
  const steps = days.map(({ reports }) =>
    [...new Set(reports.map(({ label, source }) => (source === null ? label : `${label} (${source.name})`)))].join(' or '),
  );
  return shortened(
    steps.filter((step, index) => step !== steps[index - 1]),
    LAST_NUMBERS,
  ).join(' → ');
}

/**
 * Return the numbers on one line: different numbers for one day joined by “or”, changes joined by arrows. A long series is shortened to its first and last
 * numbers.
 */
export function summaryOf(days: readonly FigureDay[]): string {
  const steps = days.flatMap(({ reports, differ }) => {
    const labels = [...new Set(reports.toSorted((a, b) => (differ ? a.low - b.low || a.high - b.high : 0)).map(({ label }) => label))];
    return differ || areOfSeveralSources(reports) ? [shortened(labels, MAX_NUMBERS_OF_DAY - 1).join(' or ')] : labels;
  });
  return shortened(
    steps.filter((step, index) => step !== steps[index - 1]),
    LAST_NUMBERS,
  ).join(' → ');
}

/** Whether each report of a day has another source: their numbers are no change. */
function areOfSeveralSources(reports: readonly FigureReport[]): boolean {
  return new Set(reports.map(({ source }) => source?.name ?? '')).size === reports.length;
}

/** Shorten a list to its first and last items, with “…” for the omitted ones. */
function shortened(items: readonly string[], last: number): readonly string[] {
  return items.length <= last + 2 ? items : [items[0]!, '…', ...items.slice(-last)];
}
