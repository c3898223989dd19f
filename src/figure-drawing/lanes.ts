import type { FigureDay, FigureReport } from '../edition/index.ts';

/** Maximum number of characters of a source's name. */
const MAX_NAME_LENGTH = 22;

/** Return the reports of a day, each number of a source once: two articles that repeat it make one point. */
export function withoutRepeats(reports: readonly FigureReport[]): FigureReport[] {
  return [...new Map(reports.toReversed().map((report) => [`${report.label} ${report.source?.name ?? ''}`, report] as const)).values()].toReversed();
}

/** Section of the drawing under a heading: a day with its sources, or a source with its days. */
export interface Lane {
  label: string;
  isDay: boolean;
  reports: FigureReport[];
  nameOf: (report: FigureReport) => string;
}

/** Return the lanes of a series: with several sources, one for each, so that no line joins reports of two of them; else one per day. */
export function lanesOf(days: readonly FigureDay[]): Lane[] {
  const bySource = Map.groupBy(
    days.flatMap((day) => day.reports),
    ({ source }) => source?.name ?? '',
  );
  if (bySource.size < 2) return days.map(({ label, reports }) => ({ label, isDay: true, reports, nameOf }));
  return [...bySource.values()].map((reports) => ({
    label: laneName(reports[0]!),
    isDay: false,
    reports,
    nameOf: ({ dateLabel }) => shortenName(dateLabel),
  }));
}

function nameOf(report: FigureReport): string {
  return shortenName(laneName(report));
}

function laneName({ source }: FigureReport): string {
  const name = source?.name ?? 'the article';
  return name[0]!.toUpperCase() + name.slice(1);
}

function shortenName(name: string): string {
  return name.length <= MAX_NAME_LENGTH ? name : `${name.slice(0, MAX_NAME_LENGTH - 1).trimEnd()}…`;
}
