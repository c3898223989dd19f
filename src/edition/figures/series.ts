import type { AgreementNote } from '../../collections/agreement/index.ts';
import { figureLabel } from '../../analysis/english/figures/index.ts';
import { labelOf } from '../../analysis/english/times/index.ts';
import { refOf } from '../identity/entity-ref.ts';
import { pointsTo } from '../points-to.ts';
import { summaryBySource, summaryOf } from './summary.ts';
import { explainGroup } from './explain-group.ts';
import { contradictingReports } from './contradictions.ts';
import { byDay } from './groups.ts';
import type { EditedGroup } from './notes.ts';
import { placeOf, whatOf } from './titles.ts';
import type { Report } from './reports.ts';
import type { EditionContext } from '../context.ts';
import { compareStrings } from '../order.ts';
import { excerptOf, excerptOfRow } from '../excerpts/sentences.ts';
import type { FigureDay, FigureReport, FigureSeries, FigureSeriesRef } from '../types.ts';

/** A series without its address. */
export type SeriesDraft = Omit<FigureSeries, 'id' | 'href'>;

/** Return the reference to a series that other pages list. */
function seriesRefOf({ id, href, title, status, summary, period, reportCount, articleCount }: FigureSeries): FigureSeriesRef {
  return { id, href, title, status, summary, period, reportCount, articleCount };
}

/** Return an index of series, as other pages list them, by keys such as slugs or entity keys. */
export function seriesBy(series: readonly FigureSeries[], keysOf: (series: FigureSeries) => readonly string[]): Map<string, FigureSeriesRef[]> {
  const byKey = new Map<string, FigureSeriesRef[]>();
  for (const each of series) {
    const ref = seriesRefOf(each);
    for (const key of keysOf(each)) {
      const ofKey = byKey.get(key);
      if (ofKey) ofKey.push(ref);
      else byKey.set(key, [ref]);
    }
  }
  return byKey;
}

/** Whether reports make a series: they give several numbers, or one number in several articles or from several sources. */
export function formSeries(reports: readonly Report[]): boolean {
  const differBy = (valueOf: (report: Report) => string) => new Set(reports.map(valueOf)).size > 1;
  // The same sentence in several articles, such as a company's description of itself, is one report.
  if (!differBy(({ figure }) => figure.sentence)) return false;
  if (differBy(({ compiled }) => compiled.slug) || differBy(sourceKey)) return true;
  // What one source counts twice for one day in one article is two things (“in 8 agencies”, “20 agencies sent staff”), and neither number replaces the
  // other. Only a toll rises while an article is written.
  const isOneDay = !differBy(({ from, to }) => `${from}/${to}`);
  return differBy(({ low, high }) => `${low}/${high}`) && (!isOneDay || reports[0]!.figure.state !== null);
}

function sourceKey({ figure }: Report): string {
  return figure.source?.entity ?? figure.source?.surface ?? '';
}

/** Return the reports without repetitions in one article: the same number for the same day by the same source. */
export function withoutRepeats(reports: readonly Report[]): Report[] {
  const seen = new Set<string>();
  return reports.toSorted(byDay).filter((report) => {
    const { compiled, low, high, from, to } = report;
    const key = JSON.stringify([compiled.slug, low, high, from, to, sourceKey(report)]);
    return !seen.has(key) && seen.add(key);
  });
}

function reportOf(report: Report, { refs, registry, hrefs }: EditionContext): FigureReport {
  const { id, compiled, figure, sentence, time, from, to, low, high } = report;
  const { source } = figure;
  const speaker = source?.entity === null || source === null ? null : refOf(registry.get(source.entity));
  return {
    id,
    label: figureLabel(figure),
    qualifier: figure.qualifier,
    low,
    high,
    edtf: time === null ? from : time.edtf!,
    dateLabel: time === null ? labelOf(from) : time.label,
    from,
    to,
    source: source === null ? null : { name: speaker?.name ?? source.surface, entity: speaker },
    sentence: {
      article: refs.get(compiled.slug)!,
      href: hrefs.articleHref(compiled.slug, figure.id),
      excerpt: figure.row === null ? excerptOf(sentence, [figure]) : excerptOfRow(figure.row, figure, compiled.passages),
    },
    column: figure.row?.find(({ passage }) => passage === figure.passage)?.head ?? null,
    why: figure.why,
  };
}

/**
 * Return reports grouped by day or period. The reports of a day differ if two sources give numbers that cannot both be right.
 *
 * @param isToll whether people are counted to whom something happened
 * @param notes the editors' notes on “settled, disputed, open”
 */
function daysOf(reports: readonly FigureReport[], isToll: boolean, notes: readonly AgreementNote[]): FigureDay[] {
  return [...Map.groupBy(reports, ({ from, to }) => `${from}/${to}`).values()].map((sameDay) => ({
    edtf: sameDay[0]!.edtf,
    label: labelOf(dayOf(sameDay[0]!)),
    reports: sameDay,
    ...differenceOf(sameDay, isToll, notes),
  }));
}

/** Return whether the reports of a day differ, and why an editor settled or hid it. */
function differenceOf(sameDay: readonly FigureReport[], isToll: boolean, notes: readonly AgreementNote[]): Pick<FigureDay, 'differ' | 'settled'> {
  const accounts = contradictingReports(sameDay, isToll);
  const note = accounts.length === 0 ? undefined : notes.findLast((each) => pointsTo(each, { kind: 'number', accounts }));
  return { differ: accounts.length > 0, settled: note === undefined || note.action === 'reopen' ? null : note.reason };
}

/** Build the series of a group, without its address. */
export function draftOf(group: EditedGroup, context: EditionContext, notes: readonly AgreementNote[] = []): SeriesDraft {
  const { registry } = context;
  const kept = withoutRepeats(group.reports);
  const reports = kept.map((report) => reportOf(report, context));
  const days = daysOf(reports, kept[0]!.figure.state !== null, notes);
  const place = placeOf(kept, registry);
  const what = whatOf(kept);
  const articles = [...new Set(kept.map(({ compiled }) => compiled.slug))].sort();
  const keys = new Set([
    ...kept.flatMap(({ figure }) => figure.entities.flatMap((key) => registry.withContainers(registry.get(key).key))),
    ...(place ? registry.withContainers(place.key) : []),
  ]);
  return {
    title: group.title ?? (place ? `${what}, ${place.name}` : what),
    what,
    status: statusOf(days, kept),
    summary: numberCount(kept) > 1 && !isRevised(kept) ? summaryBySource(days) : summaryOf(days),
    reports,
    days,
    period: periodOf(reports),
    about: [...group.linkingKeys].sort().map((key) => refOf(registry.get(key))),
    why: explainGroup(group, kept, what, registry),
    note: group.note,
    reportCount: reports.length,
    articleCount: articles.length,
    articles,
    entityKeys: [...keys].sort(),
  };
}

/** Return how the numbers of a series relate to each other. */
function statusOf(days: readonly FigureDay[], reports: readonly Report[]): FigureSeries['status'] {
  const differing = days.filter(({ differ }) => differ);
  if (differing.length > 0) return differing.some(({ settled }) => settled === null) ? 'differ' : 'settled';
  if (numberCount(reports) === 1) return 'agree';
  return isRevised(reports) ? 'change' : 'sources';
}

/** Return how many different numbers some reports give. */
function numberCount(reports: readonly Report[]): number {
  return new Set(reports.map(({ low, high }) => `${low}/${high}`)).size;
}

/** Whether later numbers revise earlier ones: a source gives several numbers, or no report has a source. */
function isRevised(reports: readonly Report[]): boolean {
  const isUnattributed = reports.every((report) => sourceKey(report) === '');
  return isUnattributed || [...Map.groupBy(reports, sourceKey).values()].some((ofSource) => numberCount(ofSource) > 1);
}

/** Return the period of reports in words: “13–29 August 2024”. */
function periodOf(reports: readonly FigureReport[]): string {
  const first = dayOf(reports.toSorted((a, b) => compareStrings(a.from, b.from))[0]!);
  const last = dayOf(reports.toSorted((a, b) => compareStrings(a.to, b.to)).at(-1)!);
  if (first === last) return labelOf(first);
  // An interval or an approximate date cannot be the end of an interval.
  const plain = [first, last].every((day) => /^[\d-]+$/.test(day));
  return plain ? labelOf(`${first}/${last}`) : `${labelOf(first)} to ${labelOf(last)}`;
}

/** Return the EDTF date of a report to the day, month or interval, without a time of day. */
function dayOf({ from, to, edtf }: Pick<FigureReport, 'from' | 'to' | 'edtf'>): string {
  return from === to ? from : edtf;
}
