import type { AgreementRow, FigureReport, FigureSeries } from '../types.ts';
import { comparedIn } from './compared-in.ts';
import type { RowContext } from './happening-rows.ts';
import { listed, type SourcedReport } from './sources.ts';

type NumberReport = SourcedReport & { figure: FigureReport };

/** Return the rows about numbers: days for which sources give different numbers, and numbers that several independent sources give. */
export function numberRows(series: readonly FigureSeries[], context: RowContext): AgreementRow[] {
  return series.flatMap((one) =>
    one.days.flatMap((day, index) => {
      const reports = day.reports.map(sourced);
      const row = day.differ && areApart(reports) ? differingRow(reports) : agreedRow(reports, context);
      if (row === null) return [];
      const articles = [...new Set(day.reports.map(({ sentence }) => sentence.article.slug))];
      return [
        {
          ...row,
          id: `number-${one.id}-${index + 1}`,
          kind: 'number' as const,
          day: day.reports[0]!.to,
          label: day.label,
          title: one.title,
          href: one.href,
          accounts: row.shown.map((report) => ({ value: report.figure.label, source: context.nameOf(report), sentence: report.sentence })),
          compare: comparedIn(articles, context.compareHref),
          entityKeys: one.entityKeys,
          articles,
          weight: day.reports.length,
          note: null,
        },
      ].map(({ shown: _, ...made }) => made);
    }),
  );
}

interface Found {
  state: AgreementRow['state'];
  why: string;
  shown: NumberReport[];
}

/** Whether two numbers come from two named sources or from two articles. What an article says itself beside a source usually counts something else. */
function areApart(reports: readonly NumberReport[]): boolean {
  const isOther = (a: NumberReport, b: NumberReport) => a.figure.low !== b.figure.low || a.figure.high !== b.figure.high;
  const haveOtherOrigin = (a: NumberReport, b: NumberReport) =>
    a.sentence.article.slug !== b.sentence.article.slug || (a.speaker !== null && b.speaker !== null && a.speaker.name !== b.speaker.name);
  return reports.some((a) => reports.some((b) => isOther(a, b) && haveOtherOrigin(a, b)));
}

function differingRow(reports: readonly NumberReport[]): Found {
  const shown = [...new Map(reports.map((report) => [`${report.figure.label}\n${report.speaker?.name ?? ''}`, report])).values()];
  const numbers = [...new Set(shown.map(({ figure }) => figure.label))];
  return { state: 'disputed', shown, why: `For one day ${numbers.length} numbers are given: ${listed(numbers)}.` };
}

/** Return the number that independent sources give for the same day; null if there is none. */
function agreedRow(reports: readonly NumberReport[], { partBySource }: RowContext): Found | null {
  const byNumber = Map.groupBy(reports, ({ figure: { low, high, qualifier } }) => `${low}/${high}/${qualifier ?? ''}`);
  for (const same of byNumber.values()) {
    const sources = partBySource(same);
    if (sources.length < 2) continue;
    return {
      state: 'settled',
      shown: sources.map((source) => source.reports[0]!),
      why: `${sources.length} independent sources give this number: ${listed(sources.map(({ name }) => name))}.`,
    };
  }
  return null;
}

function sourced(figure: FigureReport): NumberReport {
  const { source, sentence } = figure;
  const speaker = source && {
    key: source.entity?.key ?? source.name,
    name: source.name,
    kind: source.entity === null ? ('described' as const) : ('entity' as const),
  };
  return { figure, sentence, speaker };
}
