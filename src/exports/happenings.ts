import type { Edition, HappeningRef, HappeningReportRef, SentenceRef, TimelineEvent, TimelineYear } from '../edition/index.ts';
import { exportedEvents } from './events.ts';

/** Sentence that reports an entry. */
export interface ExportedReport {
  /** Its id among the dated sentences; null if it has no date of its own. */
  id: string | null;
  sentence: SentenceRef;
  reportedOn: string;
}

/** Entry of an export: a happening with its reports, or a dated sentence that reports no happening. */
export interface ExportedHappening {
  /**
   * The id of the first sentence that reports it, as among the dated sentences: a calendar or timeline that was imported before recognizes it after
   * other articles have reported it too.
   */
  id: string;
  /** Its date, its text, and the entities of all its reports, merged into one event. `reportedOn` is the day of the first report. */
  event: TimelineEvent;
  /** Its URL on the page of its day; null if the chronicle does not contain it: dated by the month, denied, only possible, or too short. */
  href: string | null;
  /** Number of articles that report it, and of those among them that only repeat the words of an earlier one. */
  articles: number;
  inSameWords: number;
  /** In order of publication. */
  reports: ExportedReport[];
}

/** Function that lists the entries of a timeline in order of time: each happening once, and each dated sentence that reports none. */
export type HappeningExporter = (timeline: readonly TimelineYear[]) => ExportedHappening[];

/** Create a function that lists the entries of the edition's timeline, or of that of one of its entities. */
export function createHappeningExporter({ timeline, chronicle, background }: Pick<Edition, 'timeline' | 'chronicle' | 'background'>): HappeningExporter {
  const all = new Map(exportedEvents(timeline).map((exported) => [exported.event.id, exported]));
  const byEvent = new Map<string, ExportedHappening>();
  for (const happening of [...chronicle, ...background].flatMap(({ happenings }) => happenings)) {
    const exported = exportHappening(happening, all);
    for (const { event } of happening.reports) if (event !== null) byEvent.set(event, exported);
  }
  return (own) => [...new Set(exportedEvents(own).map(({ id, event }) => byEvent.get(event.id) ?? singleSentence(id, event)))];
}

function singleSentence(id: string, event: TimelineEvent): ExportedHappening {
  const { sentence, reportedOn } = event;
  return { id, event, href: null, articles: 1, inSameWords: 0, reports: [{ id, sentence, reportedOn }] };
}

function exportHappening(happening: HappeningRef, all: ReadonlyMap<string, { id: string; event: TimelineEvent }>): ExportedHappening {
  const { title, sentence, reports, status, articles, articlesInSameWords: inSameWords, href } = happening;
  const events = reports.flatMap(({ event }) => all.get(event ?? '')?.event ?? []);
  const excerpt = title === null ? sentence.excerpt : { text: title, marks: [] };
  const overridden = events.find(({ manualOverride }) => manualOverride);
  const event: TimelineEvent = {
    ...events[0]!,
    ...dateOf(happening, events),
    status,
    reportedOn: reports[0]!.reportedOn,
    sentence: { ...sentence, excerpt },
    entities: [...new Map(events.flatMap(({ entities }) => entities).map((entity) => [entity.key, entity])).values()],
    filterKeys: [...new Set(events.flatMap(({ filterKeys }) => filterKeys))],
    topics: [...new Set(events.flatMap(({ topics }) => topics))],
    ...(overridden && { manualOverride: overridden.manualOverride! }),
  };
  const exportedReports = reports.map((report) => ({ id: all.get(report.event ?? '')?.id ?? null, sentence: report.sentence, reportedOn: report.reportedOn }));
  return { id: exportedReports[0]!.id ?? sentenceId(reports[0]!), event, href, articles, inSameWords, reports: exportedReports };
}

/** Return the date its reports agree on (“22 May 2023, 12:00”); else its day, or the range of days to which they date it. */
function dateOf(
  { day, label, dayRange }: HappeningRef,
  events: readonly TimelineEvent[],
): Pick<TimelineEvent, 'edtf' | 'label' | 'earliest' | 'latest' | 'granularity'> {
  const [first, ...others] = events;
  if (others.every((event) => event.edtf === first!.edtf)) {
    const { edtf, label: own, earliest, latest, granularity } = first!;
    return { edtf, label: own, earliest, latest, granularity };
  }
  return dayRange === null
    ? { edtf: day, label, earliest: day, latest: day, granularity: 'day' }
    : { edtf: `${dayRange.from}/${dayRange.to}`, label: dayRange.label, earliest: dayRange.from, latest: dayRange.to, granularity: 'day' };
}

function sentenceId({ sentence: { article, href } }: HappeningReportRef): string {
  return `${article.slug}/${href.slice(href.indexOf('#') + 1)}`;
}
