import type { FigureQualifier } from '../../analysis/core/index.ts';
import { countedInWords } from '../../text/index.ts';
import { isLaterToll } from '../figures/later-toll.ts';
import { isPublishedBefore } from '../order.ts';
import { daysFrom } from '../days.ts';
import type { AgreementRow, FigureDay, FigureReport, FigureSeries } from '../types.ts';
import { comparisonHref } from './comparison-href.ts';
import type { RowContext } from './happening-rows.ts';
import { listed, type SourcedReport } from './sources.ts';

/** Maximum number of days after which a second source that gives the same number confirms the first. */
const MAX_DAYS_APART = 3;

type NumberReport = SourcedReport & { figure: FigureReport };

/** Return the rows about numbers: days for which sources give different numbers, and numbers that several independent sources give. */
export function numberRows(series: readonly FigureSeries[], context: RowContext): AgreementRow[] {
  const rows = series.flatMap((figureSeries) =>
    figureSeries.days.flatMap((day, index) => {
      const reports = day.reports.map(sourced);
      const row =
        day.differ && areFromTwoOrigins(reports)
          ? differingRow(withoutLaterTolls(reports, figureSeries))
          : agreedRow([...reportsShortlyBefore(figureSeries.days, index), ...reports], reports, context);
      if (row === null) return [];
      const articles = [...new Set(row.shown.map(({ sentence }) => sentence.article.slug))];
      return [
        {
          ...row,
          id: `number-${figureSeries.id}-${index + 1}`,
          kind: 'number' as const,
          day: day.reports[0]!.to,
          label: day.label,
          title: figureSeries.title,
          href: figureSeries.href,
          accounts: row.shown.map((report) => ({ value: valueOf(report, day.edtf), source: context.nameOf(report), sentence: report.sentence })),
          compare: comparisonHref(articles, context.compareHref),
          entityKeys: figureSeries.entityKeys,
          articles,
          weight: day.reports.length,
          note: null,
        },
      ].map(({ shown, ...made }) => ({ row: made, toll: { what: figureSeries.what, place: placesOf(figureSeries), reports: shown } }));
    }),
  );
  const tolls = series.map(({ what, reports, ...figureSeries }) => ({ what, place: placesOf(figureSeries), reports: reports.map(sourced) }));
  return rows.filter(({ row, toll }) => row.state !== 'settled' || !tolls.some((other) => supersedes(other, toll))).map(({ row }) => row);
}

/** Numbers of killed, injured or missing of one place. */
interface Toll {
  /** “Workers killed”. */
  what: string;
  place: readonly string[];
  reports: readonly NumberReport[];
}

function placesOf({ about }: Pick<FigureSeries, 'about'>): string[] {
  return about.map(({ key }) => key);
}

/** What happened to those who are counted: “Workers [killed]”. */
const TOLL = /\b(killed|injured|missing)$/u;

/** Whether later reports give a higher number of killed or injured for the same event, though they may call the people otherwise: “three people”, then “four workers”. */
function supersedes(other: Toll, { what, place, reports }: Toll): boolean {
  const state = TOLL.exec(what)?.[1];
  if (state === undefined || TOLL.exec(other.what)?.[1] !== state || !other.place.some((key) => place.includes(key))) return false;
  return other.reports.some(({ figure, sentence }) =>
    reports.every((own) => {
      const isOfSameEvent = own.figure.from <= figure.to && figure.from <= own.figure.to;
      return isOfSameEvent && figure.low > own.figure.high && isPublishedBefore(own.sentence.article.published, sentence.article.published);
    }),
  );
}

/** Return the number of a report, with its date if it is not that of the row. */
function valueOf({ figure: { label, edtf, dateLabel } }: NumberReport, day: string): string {
  return edtf === day ? label : `${label}, for ${dateLabel}`;
}

/** The state of a row, its explanation, and the reports that it shows. */
interface Verdict {
  state: AgreementRow['state'];
  why: string;
  shown: NumberReport[];
}

/**
 * Whether two different numbers come from two articles, or from two named sources in one article. If an article attributes only one of two numbers, the other usually
 * counts something else.
 */
function areFromTwoOrigins(reports: readonly NumberReport[]): boolean {
  const differ = (a: NumberReport, b: NumberReport) => a.figure.low !== b.figure.low || a.figure.high !== b.figure.high;
  const haveTwoOrigins = (a: NumberReport, b: NumberReport) =>
    a.sentence.article.slug !== b.sentence.article.slug || (a.speaker !== null && b.speaker !== null && a.speaker.name !== b.speaker.name);
  return reports.some((a) => reports.some((b) => differ(a, b) && haveTwoOrigins(a, b)));
}

/** Return reports without the numbers of killed or injured that only bring all others up to date. */
function withoutLaterTolls(reports: readonly NumberReport[], { what }: FigureSeries): readonly NumberReport[] {
  if (!TOLL.test(what)) return reports;
  const isSame = (a: NumberReport, b: NumberReport) => a.figure.low === b.figure.low && a.figure.high === b.figure.high;
  const contradicts = (a: NumberReport) => reports.some((b) => !isSame(a, b) && !isLaterToll(a.figure, b.figure));
  return reports.filter(contradicts);
}

/** Return the row of numbers that cannot all be right; null if they can, like “more than 4,000” and “almost 5,000”. */
function differingRow(reports: readonly NumberReport[]): Verdict | null {
  const shown = [...new Map(reports.map((report) => [`${report.figure.label}\n${report.speaker?.name ?? ''}`, report])).values()];
  const numbers = [...new Set(shown.map(({ figure }) => figure.label))];
  if (areCompatible(shown)) return null;
  return { state: 'disputed', shown, why: `For one day ${countedInWords(numbers.length, 'number')} are given: ${listed(numbers)}.` };
}

const ABOVE = new Set<FigureQualifier>(['more than', 'at least']);
const BELOW = new Set<FigureQualifier>(['almost', 'less than', 'at most', 'up to']);
/** Tolerance of “about”, as a share of the number. */
const TOLERANCE = 0.1;

/** Whether all numbers can be right at once: “more than 4,000” and “almost 5,000”. */
function areCompatible(reports: readonly NumberReport[]): boolean {
  const [lowest, highest] = [Math.max(...reports.map(({ figure }) => lowestOf(figure))), Math.min(...reports.map(({ figure }) => highestOf(figure)))];
  return lowest < highest;
}

/** Return the lowest number that the wording allows: “more than 4,000” allows any number above 4,000, “almost 5,000” any below 5,000. */
function lowestOf({ low, qualifier }: FigureReport): number {
  return qualifier === null ? low : BELOW.has(qualifier) ? 0 : qualifier === 'about' ? low * (1 - TOLERANCE) : low;
}

/** Return the highest number that the wording allows. */
function highestOf({ high, qualifier }: FigureReport): number {
  return qualifier === null ? high : ABOVE.has(qualifier) ? Infinity : qualifier === 'about' ? high * (1 + TOLERANCE) : high;
}

/**
 * Return the reports of the days shortly before a day, but after the last day on which sources differ. They count with those of the day: if one source gives a number
 * and another gives it on the next day, they agree.
 */
function reportsShortlyBefore(days: readonly FigureDay[], index: number): NumberReport[] {
  const from = days[index]!.reports[0]!.from;
  const before = days.slice(0, index);
  const lastDiffering = before.findLastIndex(({ differ }) => differ);
  return before.slice(lastDiffering + 1).flatMap(({ reports }) => reports.filter(({ to }) => daysFrom(to, from) <= MAX_DAYS_APART).map(sourced));
}

/**
 * Return the number that several independent sources give; null if there is none.
 *
 * @param reports those of a day and of the days shortly before
 * @param reportsOfDay the reports of that day, one of which must give the number
 */
function agreedRow(reports: readonly NumberReport[], reportsOfDay: readonly NumberReport[], { groupBySource }: RowContext): Verdict | null {
  const byNumber = Map.groupBy(reports, numberOf);
  const numbersOfDay = new Set(reportsOfDay.map(numberOf));
  for (const [number, same] of byNumber) {
    const sources = numbersOfDay.has(number) ? groupBySource(same) : [];
    if (sources.length < 2) continue;
    return {
      state: 'settled',
      shown: sources.map((source) => source.reports[0]!),
      why: `${countedInWords(sources.length, 'independent source', { isFirst: true })} give this number: ${listed(sources.map(({ name }) => name))}.`,
    };
  }
  return null;
}

function numberOf({ figure: { low, high, qualifier } }: NumberReport): string {
  return `${low}/${high}/${qualifier ?? ''}`;
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
