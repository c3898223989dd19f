import { containsNumber, countsOwnPeople } from '../figures/contradictions.ts';
import { isPublishedBefore } from '../order.ts';
import { contentWords, isNumber } from '../../compare/index.ts';
import { countedInWords } from '../../text/index.ts';
import type { CompareHref } from '../compare/pairs.ts';
import type { Account, AgreementRow, FigureSeries, HappeningRef, HappeningReportRef } from '../types.ts';
import { listed } from '../listed.ts';
import { comparisonHref } from './comparison-href.ts';
import { isOnlyADate } from './only-a-date.ts';
import type { OneSource } from './one-source.ts';
import type { GroupBySource, SourcedReport } from './sources.ts';

/** Input shared by the functions that create rows. */
export interface RowContext {
  groupBySource: GroupBySource;
  areDependent: (a: SourcedReport, b: SourcedReport) => boolean;
  nameOf: (report: SourcedReport) => string;
  /** Return the keys of a report's speaker and of the organizations for which the speaker speaks. */
  speakersOf: (report: Pick<SourcedReport, 'speaker'>) => string[];
  oneSource: OneSource;
  compareHref: CompareHref;
  /** Return the keys of the entities that a sentence names. */
  namesIn: (sentence: SourcedReport['sentence']) => readonly string[];
  /** Add the keys of all places that contain the given entities. */
  withContainers: (keys: readonly string[]) => string[];
}

/**
 * Return the rows of happenings. A happening whose reports differ has a row for each difference; any other has one row, which says whether several sources or only one
 * report it.
 */
export function happeningRows(happenings: readonly HappeningRef[], series: readonly FigureSeries[], context: RowContext): AgreementRow[] {
  const differingSeries = new Set(series.filter(({ status }) => status === 'differ').map(({ href }) => href));
  return happenings.flatMap((happening) => {
    if (happening.status !== 'reported') return [];
    const contradictions = happening.differences.filter((each) => !isRisingNumber(each, happening));
    // A number whose series has differing values gets its own row.
    const differences = contradictions.filter((each) => !countOtherThings(each, happening) && (each.series === null || !differingSeries.has(each.series.href)));
    if (differences.length === 0 && contradictions.length > 0) return [];
    if (differences.length > 0) return differences.map((each, index) => differenceRow(happening, each, index, context));
    return isListable(happening) ? [sourceRow(happening, context) ?? []].flat() : [];
  });
}

/** Whether what differs is a number, and each higher number was published after all lower ones: a toll that rose. */
function isRisingNumber({ kind, values }: HappeningRef['differences'][number], { reports }: HappeningRef): boolean {
  if (kind !== 'number') return false;
  const publishedOf = new Map(reports.map(({ id, sentence }) => [id, sentence.article.published]));
  const given = values.flatMap(({ label, reports: ids }) => {
    const number = Number(/\d[\d,.]*/u.exec(label)?.[0].replaceAll(',', ''));
    return ids.map((id) => ({ number, published: publishedOf.get(id)! }));
  });
  return given.every((a) => given.every((b) => a.number >= b.number || isPublishedBefore(a.published, b.published)));
}

/**
 * Whether what differs is a number, and it need not count the same: a sentence with one value also gives another (“eleven people, three of them in the market”), or some
 * sentences count people of their speaker's own side and others do not.
 */
function countOtherThings({ kind, values }: HappeningRef['differences'][number], { reports }: HappeningRef): boolean {
  if (kind !== 'number') return false;
  const excerptOf = new Map(reports.map(({ id, sentence }) => [id, sentence.excerpt]));
  const all = values.flatMap(({ reports: ids }) => ids.map((id) => excerptOf.get(id)!));
  if (all.some(countsOwnPeople) && !all.every(countsOwnPeople)) return true;
  return values.some(({ reports: ids }, index) =>
    values.some(
      ({ label }, other) => other !== index && ids.some((id) => containsNumber(excerptOf.get(id)!, Number(/\d[\d,.]*/u.exec(label)?.[0].replaceAll(',', '')))),
    ),
  );
}

/** Whether a happening without differences may be listed: not if its sentence is unclear without context or describes a state. */
export function isListable({ status, isSelectable }: HappeningRef): boolean {
  return status === 'reported' && isSelectable;
}

/**
 * Return the row of a happening without differences. It is null if it is unclear whether several sources or only one report it, if the sources give different numbers,
 * or if each sentence only quotes a date.
 */
function sourceRow(happening: HappeningRef, context: RowContext): AgreementRow | null {
  if (happening.reports.every(({ sentence }) => isOnlyADate(sentence.excerpt))) return null;
  const reports = withNamedSpeakers(inOwnWords(happening.reports.filter(({ status }) => status === 'reported')), context);
  const sources = context.groupBySource(reports);
  const row = { ...partsOf(happening, context), id: `told-${happening.id}`, kind: 'happening' as const, title: happening.title };
  if (sources.length > 1) {
    if (!haveNumberInCommon(sources)) return null;
    const why = `${countedInWords(sources.length, 'independent source', { isFirst: true })} report it: ${listed(sources.map(({ name }) => name))}.`;
    return { ...row, state: 'settled', accounts: sources.map(({ reports: ofSource }) => accountOf('', ofSource[0]!, context)), why };
  }
  const only = context.oneSource(happening, reports);
  if (only === null) return null;
  const accounts = only.reports.map(({ sentence }) => ({ value: '', source: only.name, sentence }));
  const articles = [...new Set(accounts.map(({ sentence }) => sentence.article.slug))];
  return { ...row, state: 'alone', accounts, why: only.why, articles, compareHref: comparisonHref(articles, context.compareHref) };
}

/** Return reports without those in somebody’s words whose article also reports the happening in its own words: “Hale has won. The commission announced on Monday …”. */
function inOwnWords(reports: readonly HappeningReportRef[]): HappeningReportRef[] {
  const articles = new Set(reports.filter(({ speaker }) => speaker === null).map(({ sentence }) => sentence.article.slug));
  return reports.filter(({ speaker, sentence }) => speaker === null || !articles.has(sentence.article.slug));
}

/**
 * Return the reports; one without a speaker gets the speaker of another report if its sentence names them: “Reyes warned of a strike” and “a strike is possible, Reyes
 * said” have one source; so have “the company promised to pay” and “its chief executive promised it”.
 */
function withNamedSpeakers(reports: readonly HappeningReportRef[], { namesIn, speakersOf }: RowContext): HappeningReportRef[] {
  const speakers = reports.flatMap(({ speaker }) => (speaker?.kind === 'entity' ? [speaker] : []));
  return reports.map((report) => {
    if (report.speaker !== null || speakers.length === 0) return report;
    const names = namesIn(report.sentence);
    const bodies = names.flatMap((key) => speakersOf({ speaker: { key, name: '', kind: 'entity' } }));
    return { ...report, speaker: speakers.find(({ key }) => names.includes(key) || bodies.includes(`entity ${key}`)) ?? null };
  });
}

/** Whether every two sources that give numbers have one in common: “800 demonstrators” and “1,500 demonstrators” do not say the same. */
function haveNumberInCommon(sources: readonly { reports: readonly SourcedReport[] }[]): boolean {
  const numbers = sources.map(({ reports: [first] }) => numbersIn(first!.sentence)).filter(({ size }) => size > 0);
  return numbers.every((each, index) => numbers.slice(0, index).every((other) => !each.isDisjointFrom(other)));
}

/** Return the numbers of a sentence without those of its dates. */
function numbersIn({ excerpt: { text, marks } }: SourcedReport['sentence']): Set<string> {
  const undated = marks.toReversed().reduce((rest, [start, end]) => rest.slice(0, start) + rest.slice(end), text);
  return new Set([...contentWords(undated)].filter((word) => isNumber(word)));
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

function partsOf({ day, label: dayLabel, href, reports, entities, score }: HappeningRef, { compareHref, withContainers }: RowContext) {
  // A happening is listed under its first day; the label gives the whole interval: “the night of 29 to 30 December”.
  const datings = new Set(reports.map(({ dating }) => dating.label));
  const label = datings.size === 1 && reports.every(({ dating, isDated }) => isDated && dating.edtf.startsWith(`${day}/`)) ? [...datings][0]! : dayLabel;
  const articles = [...new Set(reports.map(({ sentence }) => sentence.article.slug))];
  const comparison = comparisonHref(
    reports.map(({ sentence }) => sentence.article.slug),
    compareHref,
  );
  return { day, label, href, compareHref: comparison, entityKeys: withContainers(entities.map(({ key }) => key)), articles, weight: score, note: null };
}

function accountOf(value: string, report: SourcedReport, { nameOf }: RowContext): Account {
  return { value, source: nameOf(report), sentence: report.sentence };
}
