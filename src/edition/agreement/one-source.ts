import { canBeConfirmed } from '../../analysis/english/disputes/index.ts';
import type { FigureSeries, HappeningRef, HappeningReportRef, Speaker } from '../types.ts';
import type { ComparableSentence, SameFactReport, SameFactSearch } from '../retellings/index.ts';
import { contentWords, isNumber } from '../../compare/index.ts';
import { comparePublished, compareStrings } from '../order.ts';
import { withoutReportedBy, type SourcedReport, type Sources } from './sources.ts';
import type { ToldElsewhere } from './told-elsewhere.ts';

/** Reports that certainly have the same source, with an explanation for readers. */
export interface FromOneSource {
  /** Name of the source. */
  name: string;
  reports: SourcedReport[];
  why: string;
}

/** Returns the only source of a happening; null if another source reports it or may report it. */
export type OneSource = (happening: HappeningRef, reports: readonly HappeningReportRef[]) => FromOneSource | null;

/**
 * Create the function that finds the only source of a happening. It returns a source if all of these hold:
 *
 * - every sentence of the edition that reports the happening, or may report it in other words, names this source or is in an article that cites no other publication;
 * - no other article, however loosely, may report it, or is on its topic in the two weeks after it (`told-elsewhere.ts`);
 * - if the source is a publication, one of these sentences dates the happening to a day;
 * - no other source counts the things that these sentences name, and none of the sentences counts people who were killed or injured;
 * - if the source is a speaker, none of these sentences has another speaker;
 * - another source could confirm the happening: it is neither an opinion nor the speaker's own act.
 */
export function createOneSource(
  sameFactSearch: SameFactSearch,
  toldElsewhere: ToldElsewhere,
  series: readonly FigureSeries[],
  { speakersOf, onlyCitedIn, nameOf }: Sources,
): OneSource {
  const countedSentences = countedElsewhere(series);
  const countedByOthers = series.filter(haveSeveralSources).map(({ what, about }) => ({ words: contentWords(what), keys: about.map(({ key }) => key) }));

  /** Whether a sentence names things that several sources count: a source that counts the battalions also says that they exist. */
  const isCountedByOthers = (text: string, { entities }: HappeningRef): boolean => {
    const wordsOfText = contentWords(text);
    return countedByOthers.some(
      ({ words, keys }) => words.size > 0 && [...words].every((word) => wordsOfText.has(word)) && entities.some(({ key }) => keys.includes(key)),
    );
  };

  /** Return the keys of the sources of a sentence: its speakers; without speakers, the only publication that its article cites. */
  const keysOf = (report: SourcedReport): string[] => {
    if (isSpoken(report)) return speakersOf(report);
    const cited = onlyCitedIn(report.sentence.article.slug);
    return cited === null ? [] : [`source ${cited.toLowerCase()}`];
  };

  return (happening, reports) => {
    const first = reports[0]!;
    const sourceKeys = new Set(keysOf(first));
    const isNamed = (key: string) => sourceKeys.has(`entity ${key}`);
    const isFromSource = (report: SourcedReport) =>
      keysOf(report).some((key) => sourceKeys.has(key)) ||
      // A sentence may report a statement without a verb of saying: “In May Reyes named three groups”.
      (isSpoken(first) && !isSpoken(report) && sameFactSearch.namesIn(report.sentence).some(isNamed));
    if (sourceKeys.size === 0 || !reports.every(isFromSource)) return null;
    // A state (“since October”) or a sentence about two days is no single thing that another source could report.
    if (!isSpoken(first) && !reports.some(({ dating, isDated }) => isDated && DAY.test(dating.edtf))) return null;
    if (
      reports.some(
        ({ sentence }) => countedSentences.has(`${sentence.article.slug} ${sentence.excerpt.text}`) || isCountedByOthers(sentence.excerpt.text, happening),
      )
    )
      return null;
    // Numbers of people killed or injured have rows of their own (`number-rows.ts`); several speakers in one sentence are several sources.
    if (reports.some(({ sentence }) => isToll(sentence.excerpt.text) || toldElsewhere.speakersIn(sentence).some((speaker) => isFurtherSpeaker(speaker, first))))
      return null;
    if (isSpoken(first) && !canBeConfirmed(first.sentence.excerpt.text)) return null;
    const days = { from: happening.dayRange?.from ?? happening.day, to: happening.dayRange?.to ?? happening.day };
    const reportedHrefs = new Set(reports.map(({ sentence }) => sentence.href));
    const sameFactElsewhere = reports
      .flatMap(({ sentence }) => sameFactSearch.find(sentence, days))
      .filter((each) => !reportedHrefs.has(each.sentence.ref.href));
    const retold = sameFactElsewhere.map((sameFact) => ({ sameFact, report: reportOf(sameFact, isFromSource) }));
    // A sentence of the same article gives further details; it is another source only if it has another speaker.
    if (retold.some(({ sameFact, report }) => report === null && !(isInOneArticle(sameFact, first) && sameFact.sentence.speakers.length === 0))) return null;
    const isOfOtherSource = ({ ref, speakers }: ComparableSentence) => !speakersFor(speakers).every((speaker) => isFromSource({ sentence: ref, speaker }));
    const minimumInCommon = { words: isSpoken(first) ? MIN_WORDS_OF_CLAIM : 1, entities: MIN_ENTITIES };
    // “Giving evidence on Tuesday, he said that the email had come on 2 September”: what is said may be of another day than the saying.
    const mayBeTold = ({ sentence }: SourcedReport) =>
      [days, ...toldElsewhere.timesIn(sentence)].some((each) => toldElsewhere.mayBeTold(sentence, each, minimumInCommon, isOfOtherSource));
    if (reports.some(mayBeTold) || reports.some(({ sentence }) => toldElsewhere.isOnTopic(sentence, days, isOfOtherSource))) return null;
    const allReports = [...reports, ...retold.filter(({ sameFact }) => sameFact.isSure).flatMap(({ report }) => report ?? [])];
    const shown = [...new Map(allReports.map((report) => [report.sentence.article.slug, report]).reverse() as [string, SourcedReport][]).values()];
    shown.sort(({ sentence: { article: a } }, { sentence: { article: b } }) => comparePublished(a.published, b.published) || compareStrings(a.slug, b.slug));
    // A sentence that a newspaper prints after an agency is shown once.
    const distinct = [...new Map(shown.toReversed().map((report) => [report.sentence.excerpt.text, report])).values()].reverse();
    return { name: nameOf(first), reports: distinct, why: explanationOf(first, shown.length, nameOf(first)) };
  };

  /** Return the report of a sentence on the same fact, by its first speaker; null if one of its speakers, or its article if it has none, is another source. */
  function reportOf({ sentence: { ref, speakers } }: SameFactReport, isFromSource: (report: SourcedReport) => boolean): SourcedReport | null {
    const bySpeaker = speakersFor(speakers).map((speaker): SourcedReport => ({ sentence: ref, speaker }));
    return bySpeaker.every(isFromSource) ? bySpeaker[0]! : null;
  }
}

/** A day, with or without a time. */
const DAY = /^\d{4}-\d{2}-\d{2}(?:T|$)/u;
/** A sentence without a day may say the same as a claim if it has a name and at least this many content words in common with it. */
const MIN_WORDS_OF_CLAIM = 2;
/** A sentence that gives the day of a happening may report it if its article and that of the report have at least this many entities in common. */
const MIN_ENTITIES = 2;

/** Return the speakers of a sentence; `[null]`, which stands for the article, if there are none. */
function speakersFor(speakers: readonly Speaker[]): readonly (Speaker | null)[] {
  return speakers.length === 0 ? [null] : speakers;
}

/** Whether a report has a speaker and a given speaker is another one. */
function isFurtherSpeaker({ key }: Speaker, { speaker }: SourcedReport): boolean {
  return speaker !== null && speaker.key !== key;
}

/** Whether a sentence counts people who were killed or injured. */
function isToll(text: string): boolean {
  const words = contentWords(text);
  return (words.has('kill') || words.has('injure')) && [...words].some((word) => isNumber(word));
}

function isSpoken({ speaker }: SourcedReport): boolean {
  return speaker !== null && speaker.kind !== 'none';
}

function isInOneArticle({ sentence }: SameFactReport, report: SourcedReport): boolean {
  return sentence.ref.article.slug === report.sentence.article.slug;
}

function explanationOf(first: SourcedReport, articles: number, name: string): string {
  const reports = articles === 1 ? 'The only report found' : 'Every report found';
  if (isSpoken(first)) return `${reports} cites ${name} and no one else.`;
  return `${reports} relies on one publication: ${withoutReportedBy(name)}.`;
}

/** Return the sentences for whose number another source gives the same or a different one, each as the slug of its article and its text. */
function countedElsewhere(series: readonly FigureSeries[]): Set<string> {
  const counted = new Set<string>();
  for (const { days, reports } of series) {
    for (const report of reports) {
      const isOther = (other: (typeof reports)[number]) => other.source !== null && other.source.name !== report.source?.name;
      const ofDay = days.filter(({ reports: dayReports }) => dayReports.includes(report)).flatMap(({ reports: dayReports }) => dayReports);
      const sameNumber = reports.filter(({ low, high }) => low === report.low && high === report.high);
      if ([...ofDay, ...sameNumber].some(isOther)) counted.add(`${report.sentence.article.slug} ${report.sentence.excerpt.text}`);
    }
  }
  return counted;
}

function haveSeveralSources({ reports }: FigureSeries): boolean {
  return new Set(reports.flatMap(({ source }) => source?.name ?? [])).size > 1;
}
