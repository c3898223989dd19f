import type { FigureSeries, HappeningRef, HappeningReportRef } from '../types.ts';
import type { Retelling, Retellings } from '../retellings/index.ts';
import { contentWords } from '../../compare/index.ts';
import { canBeConfirmed } from './can-be-confirmed.ts';
import type { SourcedReport, Sources } from './sources.ts';

/** The reports that surely have something from one source, with the words that say so. */
export interface FromOneSource {
  /** Name of the source. */
  name: string;
  reports: SourcedReport[];
  why: string;
}

/** Returns the one source of a happening; null if another one tells it, or may. */
export type OneSource = (happening: HappeningRef, reports: readonly HappeningReportRef[]) => FromOneSource | null;

/**
 * Create the function that finds what one source alone tells. That is claimed only where nothing else is possible: every sentence of the edition that tells it or
 * may tell it, in other words, too, names this source, or is in an article that cites no other publication; no other source counts what its sentences name; and
 * another one could confirm it: an opinion is nobody else's, and who announces what he himself does is no source of it but the one who does it.
 */
export function createOneSource(retellings: Retellings, series: readonly FigureSeries[], { speakersOf, onlyCitedIn, nameOf }: Sources): OneSource {
  const counted = countedElsewhere(series);
  const countedByOthers = series.filter(haveSeveralSources).map(({ what, about }) => ({ words: contentWords(what), keys: about.map(({ key }) => key) }));

  /** Whether a sentence names what several sources count: whoever counts the battalions tells that there are some. */
  const isCountedByOthers = (text: string, { entities }: HappeningRef): boolean => {
    const own = contentWords(text);
    return countedByOthers.some(
      ({ words, keys }) => words.size > 0 && [...words].every((word) => own.has(word)) && entities.some(({ key }) => keys.includes(key)),
    );
  };

  /** Keys of what a sentence has its content from: its speakers; without any the only publication that its article cites. */
  const keysOf = (report: SourcedReport): string[] => {
    if (isSpoken(report)) return speakersOf(report);
    const cited = onlyCitedIn(report.sentence.article.slug);
    return cited === null ? [] : [`source ${cited.toLowerCase()}`];
  };

  return (happening, reports) => {
    const first = reports[0]!;
    const own = new Set(keysOf(first));
    const isNamed = (key: string) => own.has(`entity ${key}`);
    const isOwn = (report: SourcedReport) =>
      keysOf(report).some((key) => own.has(key)) ||
      // “In May Reyes named three groups” tells what she said without a verb of saying.
      (isSpoken(first) && !isSpoken(report) && retellings.namesIn(report.sentence).some(isNamed));
    if (own.size === 0 || !reports.every(isOwn)) return null;
    if (reports.some(({ sentence }) => counted.has(`${sentence.article.slug} ${sentence.excerpt.text}`) || isCountedByOthers(sentence.excerpt.text, happening)))
      return null;
    if (isSpoken(first) && !canBeConfirmed(first.sentence.excerpt.text)) return null;
    const days = { from: happening.dayRange?.from ?? happening.day, to: happening.dayRange?.to ?? happening.day };
    const known = new Set(reports.map(({ sentence }) => sentence.href));
    const others = reports.flatMap(({ sentence }) => retellings.find(sentence, days)).filter(({ told }) => !known.has(told.ref.href));
    const told = others.map((each) => ({ each, as: reportOf(each, isOwn) }));
    // In its own article, more is told of what is told: only another speaker may be another source.
    if (told.some(({ each, as }) => as === null && !(isInOneArticle(each, first) && each.told.speakers.length === 0))) return null;
    const found = [...reports, ...told.filter(({ each }) => each.isSure).flatMap(({ as }) => as ?? [])];
    const shown = [...new Map(found.map((report) => [report.sentence.article.slug, report]).reverse() as [string, SourcedReport][]).values()];
    shown.sort((a, b) => (a.sentence.article.published < b.sentence.article.published ? -1 : 1));
    return { name: nameOf(first), reports: shown, why: whyOne(first, shown.length, nameOf(first)) };
  };

  function reportOf({ told: { ref, speakers } }: Retelling, isOwn: (report: SourcedReport) => boolean): SourcedReport | null {
    const as = (speakers.length === 0 ? [null] : speakers).map((speaker): SourcedReport => ({ sentence: ref, speaker }));
    return as.every(isOwn) ? as[0]! : null;
  }
}

function isSpoken({ speaker }: SourcedReport): boolean {
  return speaker !== null && speaker.kind !== 'none';
}

function isInOneArticle({ told }: Retelling, report: SourcedReport): boolean {
  return told.ref.article.slug === report.sentence.article.slug;
}

function whyOne(first: SourcedReport, articles: number, name: string): string {
  const reports = articles === 1 ? 'The one report of it that was found' : 'Every report of it that was found';
  if (isSpoken(first)) return `${reports} names ${name} as its source, and nobody else.`;
  return `${reports} draws on one publication: ${name.replace(/^after /, '')}.`;
}

/** Sentences with a number that another source gives too, or gives differently, as “article text”. */
function countedElsewhere(series: readonly FigureSeries[]): Set<string> {
  const found = new Set<string>();
  for (const { days, reports } of series) {
    for (const report of reports) {
      const isOther = (other: (typeof reports)[number]) => other.source !== null && other.source.name !== report.source?.name;
      const ofDay = days.filter(({ reports: own }) => own.includes(report)).flatMap(({ reports: own }) => own);
      const sameNumber = reports.filter(({ low, high }) => low === report.low && high === report.high);
      if ([...ofDay, ...sameNumber].some(isOther)) found.add(`${report.sentence.article.slug} ${report.sentence.excerpt.text}`);
    }
  }
  return found;
}

function haveSeveralSources({ reports }: FigureSeries): boolean {
  return new Set(reports.flatMap(({ source }) => source?.name ?? [])).size > 1;
}
