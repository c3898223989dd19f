import { countedInWords } from '../../text/index.ts';
import type { CompareHref } from '../compare/pairs.ts';
import type { Account, AgreementRow, FigureSeries, HappeningRef } from '../types.ts';
import { comparedIn } from './compared-in.ts';
import { type IndependentSource, listed, type PartBySource, type SourcedReport } from './sources.ts';

/** Input shared by the functions that create rows. */
export interface RowContext {
  partBySource: PartBySource;
  nameOf: (report: SourcedReport) => string;
  compareHref: CompareHref;
  /** Add the keys of all places that contain the given entities. */
  withContainers: (keys: readonly string[]) => string[];
}

/** Return a row for each happening: how its reports differ or, if they agree, whether several independent sources report it or only one. */
export function happeningRows(happenings: readonly HappeningRef[], series: readonly FigureSeries[], context: RowContext): AgreementRow[] {
  const inSeries = new Set(series.filter(({ status }) => status === 'differ').map(({ href }) => href));
  return happenings.flatMap((happening) => {
    if (happening.status !== 'reported') return [];
    // A number whose series has differing values gets its own row.
    const differences = happening.differences.filter((each) => each.series === null || !inSeries.has(each.series.href));
    if (differences.length > 0) return differences.map((each, index) => differenceRow(happening, each, index, context));
    // A sentence that is unclear without context, or describes a state, is not listed.
    return happening.leads ? [toldRow(happening, context)] : [];
  });
}

function toldRow(happening: HappeningRef, context: RowContext): AgreementRow {
  const reports = happening.reports.filter(({ status }) => status === 'reported');
  const sources = context.partBySource(reports);
  const isSettled = sources.length > 1;
  const first = (source: (typeof sources)[number]) => source.reports[0]!;
  const shown = isSettled ? sources.map(first) : reports.slice(0, 1);
  const articles = new Set(reports.map(({ sentence }) => sentence.article.slug)).size;
  return {
    ...partsOf(happening, context),
    id: `told-${happening.id}`,
    state: isSettled ? 'settled' : 'alone',
    kind: 'happening',
    title: happening.title,
    accounts: shown.map((report) => accountOf('', report, context)),
    why: isSettled
      ? `${countedInWords(sources.length, 'independent source', { isFirst: true })} tell it: ${listed(sources.map(({ name }) => name))}.`
      : whyAlone(reports[0]!, articles, sources[0]!, context),
  };
}

function whyAlone(report: SourcedReport, articles: number, { why }: IndependentSource, { nameOf }: RowContext): string {
  if (articles > 1)
    return `${countedInWords(articles, 'article', { isFirst: true })} tell it, and they count as one source: ${why || 'one of them has it from the other'}.`;
  return isOwn(report) ? `Found in one article, ${nameOf(report)}.` : `Found in one article, which has it from ${nameOf(report)}.`;
}

/** Whether the article reports this itself, without attributing it to a speaker. */
function isOwn({ speaker }: SourcedReport): boolean {
  return speaker === null || speaker.kind === 'none';
}

function differenceRow(
  happening: HappeningRef,
  { about, values, words, series }: HappeningRef['differences'][number],
  index: number,
  context: RowContext,
): AgreementRow {
  const byId = new Map(happening.reports.map((report) => [report.id, report]));
  const accounts = values.flatMap(({ label, reports }) => reports.slice(0, 1).map((id) => accountOf(label, byId.get(id)!, context)));
  return {
    ...partsOf(happening, context),
    id: `differs-${index + 1}-${happening.id}`,
    state: 'disputed',
    kind: 'difference',
    title: about,
    href: series?.href ?? happening.href,
    accounts,
    why: words,
  };
}

function partsOf({ day, label, href, reports, entities, score }: HappeningRef, { compareHref, withContainers }: RowContext) {
  const articles = [...new Set(reports.map(({ sentence }) => sentence.article.slug))];
  const compare = comparedIn(
    reports.map(({ sentence }) => sentence.article.slug),
    compareHref,
  );
  return { day, label, href, compare, entityKeys: withContainers(entities.map(({ key }) => key)), articles, weight: score, note: null };
}

function accountOf(value: string, report: SourcedReport, { nameOf }: RowContext): Account {
  return { value, source: nameOf(report), sentence: report.sentence };
}
