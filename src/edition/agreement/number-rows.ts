import { stateInLabel } from '../../analysis/english/figures/index.ts';
import { contentWords } from '../../compare/index.ts';
import { countedInWords } from '../../text/index.ts';
import { contradictingReports, isUnattributedCell } from '../figures/contradictions.ts';
import { comparePublished, isPublishedBefore } from '../order.ts';
import type { ArticleView } from '../articles/article-view.ts';
import { parseIsoDay } from '../../days/index.ts';
import { daysFrom } from '../days.ts';
import { reportsOf } from '../figures/reports.ts';
import type { Account, AgreementRow, FigureDay, FigureReport, FigureSeries } from '../types.ts';
import { listed } from '../listed.ts';
import { comparisonHref } from './comparison-href.ts';
import type { RowContext } from './happening-rows.ts';
import type { IndependentSource, SourcedReport } from './sources.ts';

/** Maximum number of days after which a second source that gives the same number confirms the first. */
const MAX_DAYS_APART = 3;

type NumberReport = SourcedReport & { figure: FigureReport };

/** Return the rows about numbers: days for which sources give different numbers, and numbers that several independent sources give. */
export function numberRows(series: readonly FigureSeries[], views: readonly ArticleView[], context: RowContext): AgreementRow[] {
  const isOvertaken = createIsOvertaken(views);
  const rows = series.flatMap((figureSeries) => {
    const state = stateInLabel(figureSeries.what);
    return figureSeries.days.flatMap((day, index) => {
      const reports = day.reports.map(sourced);
      const row = day.differ
        ? differingRow(contradictingReports(day.reports, state !== null).map(sourced))
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
          accounts: row.shown.map((report) => ({
            value: valueOf(report, day.edtf),
            source: context.nameOf(report),
            sentence: report.sentence,
            ...cellOf(report.figure),
          })),
          compareHref: comparisonHref(articles, context.compareHref),
          entityKeys: figureSeries.entityKeys,
          articles,
          weight: day.reports.length,
          note: null,
        },
      ].map(({ shown, ...made }) => ({ row: made, toll: { state, keys: figureSeries.entityKeys, reports: shown } }));
    });
  });
  return rows.filter(({ row, toll }) => row.state !== 'settled' || !isOvertaken(toll)).map(({ row }) => row);
}

/** Maximum number of days after which a higher number may be that of the same event. */
const MAX_DAYS_LATER = 60;

/** A number of people of one event, to whom something happened. */
interface Toll {
  state: string | null;
  /** Keys of the entities that it is about, and of the places that contain them. */
  keys: readonly string[];
  reports: readonly NumberReport[];
}

/**
 * Create the function that says whether a later article may give a higher number for the same event, though it may call the people otherwise: “three people”, then
 * “four workers”; or no place: “five people died in the flood”.
 */
function createIsOvertaken(views: readonly ArticleView[]): (toll: Toll) => boolean {
  const byState = Map.groupBy(
    views.flatMap(reportsOf).filter(({ figure }) => figure.state !== null),
    ({ figure }) => figure.state as string,
  );
  return ({ state, keys, reports }) => {
    const high = Math.max(...reports.map(({ figure }) => figure.high));
    const published = reports.map(({ sentence }) => sentence.article.published);
    return (byState.get(state ?? '') ?? []).some(({ low, lastDay, inSentence, compiled: { frontmatter } }) => {
      const isLater = published.every((each) => isPublishedBefore(each, frontmatter.published));
      const isNear = lastDay >= parseIsoDay(reports[0]!.figure.from) && published.some((each) => daysFrom(each, frontmatter.published) <= MAX_DAYS_LATER);
      return low > high && isLater && isNear && (inSentence.size === 0 || keys.some((key) => inSentence.has(key)));
    });
  };
}

/** Return the cell of a number in a table, with the heading of its column: “Injured: 12 civilians”; nothing for a number in running text. */
function cellOf({ column, sentence: { excerpt } }: FigureReport): Pick<Account, 'cell'> {
  const mark = excerpt.marks[0];
  if (column === null || mark === undefined) return {};
  const start = column === '' ? mark[0] : excerpt.text.lastIndexOf(`${column}: `, mark[0]);
  const next = excerpt.text.indexOf('; ', mark[1]);
  const from = Math.max(0, start);
  return { cell: { text: excerpt.text.slice(from, next < 0 ? undefined : next), marks: [[mark[0] - from, mark[1] - from]] } };
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

/** Return the row of numbers that cannot all be right; each number is listed once for each source. */
function differingRow(reports: readonly NumberReport[]): Verdict {
  const shown = [...new Map(reports.map((report) => [`${report.figure.label}\n${report.speaker?.name ?? ''}`, report])).values()];
  const numbers = [...new Set(shown.map(({ figure }) => figure.label))];
  return { state: 'disputed', shown, why: `The numbers are for the same day and cannot ${numbers.length === 2 ? 'both' : 'all'} be right.` };
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
  const byNumber = Map.groupBy(
    reports.filter(({ figure }) => !isUnattributedCell(figure)),
    numberOf,
  );
  const numbersOfDay = new Set(reportsOfDay.map(numberOf));
  for (const [number, same] of byNumber) {
    const sources = numbersOfDay.has(number) ? withoutRepeats(groupBySource(same)) : [];
    if (sources.length < 2 || !areAboutOne(sources.map(({ reports: [first] }) => first!))) continue;
    return {
      state: 'settled',
      shown: sources.map((source) => source.reports[0]!),
      why: `${countedInWords(sources.length, 'independent source', { isFirst: true })} give this number: ${listed(sources.map(({ name }) => name))}.`,
    };
  }
  return null;
}

/**
 * Return sources without those that may only repeat another one: a newspaper that gives a number in its own words, on the day on which a speaker gave it or later, may have it
 * from the speaker.
 */
function withoutRepeats(sources: readonly IndependentSource<NumberReport>[]): IndependentSource<NumberReport>[] {
  const isSpoken = ({ reports }: IndependentSource<NumberReport>) => reports.some(({ speaker }) => speaker !== null);
  const publishedOf = ({ reports }: IndependentSource<NumberReport>) => reports.map(({ sentence }) => sentence.article.published).sort(comparePublished)[0]!;
  const spoken = sources.filter(isSpoken).map(publishedOf);
  return sources.filter((source) => isSpoken(source) || !spoken.some((published) => published.slice(0, 10) <= publishedOf(source).slice(0, 10)));
}

/**
 * Whether nothing speaks against counts of one thing: a toll, or sentences that share a word besides names, the number and what it counts. “Three beaches were closed” does not
 * confirm “oil reached three beaches”.
 */
function areAboutOne([first, ...others]: readonly NumberReport[]): boolean {
  const wordsOf = ({ figure, sentence: { excerpt } }: NumberReport) => {
    const [start, end] = excerpt.marks[0] ?? [0, 0];
    const noun = /^\s*\p{L}+/u.exec(excerpt.text.slice(end))?.[0] ?? '';
    const rest = `${excerpt.text.slice(0, start)} ${excerpt.text.slice(end + noun.length)}`.replace(NAME_WITHIN, ' ');
    return { words: new Set([...contentWords(rest)].filter((word) => !word.startsWith('#'))), isCell: figure.column !== null };
  };
  const given = wordsOf(first!);
  return others.map(wordsOf).every(({ words, isCell }) => isCell || given.isCell || !words.isDisjointFrom(given.words));
}

/** A capitalized word that does not begin the text: a name. */
const NAME_WITHIN = /(?<=[\p{L}\p{N},;:]["”’]?\s)\p{Lu}[\p{L}\p{N}’'-]*/gu;

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
