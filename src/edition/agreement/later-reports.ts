import type { CompiledArticle } from '../../collections/articles/index.ts';
import { contentWords, withoutNumbers } from '../../compare/index.ts';
import { dayBefore, daysFrom } from '../days.ts';
import { groupByEach } from '../group-by-each.ts';
import { compareStrings, firstAtOrAfter } from '../order.ts';
import type { TimelineEvent } from '../types.ts';
import { createReportedLater } from './reported-later.ts';
import type { ToldLater } from './told-later.ts';

/** An event counts as a report of an announcement if it is at most this many days before or after the announced time. */
const DAYS_AROUND = 7;
/** Minimum number of content words that an announcement and its report have in common, besides a name; one less than all for a short announcement. */
const MIN_WORDS = 2;

/** An announcement for a day or a period that ends: “on 3 May”, “by 1 May”. */
type Announcement = TimelineEvent & { latest: string };

/** What later reports are looked for in. */
interface ReportSources {
  articles: readonly CompiledArticle[];
  toldLater: ToldLater;
  /** ISO day up to which the articles report. */
  until: string;
}

/**
 * Return the same events by article, with `isReportedLater` set for the announcements of which a later article says what came of them. One loose report is enough, because
 * a reader who knows it does not believe that there is none: an event around the announced time that names one of the entities and has words in common; the title of an article, or a rare name in it; a sentence of an article published on that day or later that may report it (`told-later.ts`).
 */
export function markReportedLater(
  events: ReadonlyMap<string, readonly TimelineEvent[]>,
  { articles, toldLater, until }: ReportSources,
): Map<string, TimelineEvent[]> {
  const all = [...events.values()].flat();
  // What is announced for a day to come cannot have been reported; what is to happen by then can.
  const announcements = all.filter((event): event is Announcement => event.status === 'planned' && event.latest !== null && firstDayOf(event) <= until);
  const reports = all.filter(({ status }) => status === 'reported' || status === 'denied').sort((a, b) => compareStrings(a.reportedOn, b.reportedOn));
  const reportsByKey = groupByEach(reports, ({ filterKeys }) => new Set(filterKeys));
  const isInArticle = createReportedLater(
    articles,
    announcements.map(({ sentence }) => sentence),
  );
  const isReported = (announcement: Announcement) => {
    const { sentence } = announcement;
    const [from, to] = [firstDayOf(announcement), announcement.latest.slice(0, 10)];
    // Of a long period, its end is the day on which the articles look back.
    const days = { from: daysFrom(from, to) > LONG_DAYS ? dayBefore(to, LONG_DAYS) : from, to };
    return isReportedBy(announcement, reportsByKey, toldLater) || isInArticle(sentence, from) || toldLater.isToldLater(sentence, from, days);
  };
  const reported = new Set(announcements.filter(isReported).map(({ id }) => id));
  return new Map([...events].map(([slug, own]) => [slug, own.map((event) => (reported.has(event.id) ? { ...event, isReportedLater: true } : event))]));
}

/** Maximum number of days of an announced period on each of which a report of the same day counts. */
const LONG_DAYS = 2;

/** Return the first ISO day on which an announcement may come true: that of “by 1 May” is the day after its article. */
function firstDayOf({ earliest, reportedOn }: TimelineEvent): string {
  const dayAfter = dayBefore(reportedOn, -1);
  return earliest === null || earliest.slice(0, 10) < dayAfter ? dayAfter : earliest.slice(0, 10);
}

/** Whether a report may report what was announced. The reports are given by entity; those of each are sorted by the day of their publication. */
function isReportedBy(announcement: Announcement, reportsByKey: ReadonlyMap<string, readonly TimelineEvent[]>, { isDistinctiveWord }: ToldLater): boolean {
  const { reportedOn, filterKeys, sentence, entities } = announcement;
  const [earliest, latest] = [firstDayOf(announcement), announcement.latest.slice(0, 10)];
  const words = wordsWithoutNames(sentence.excerpt.text, entities);
  // In a story about one town, every event names the town, and has some of the words of the story: one of the words must be distinctive.
  const sharesWords = (text: string) => {
    const shared = words.intersection(contentWords(text));
    return shared.size >= Math.min(MIN_WORDS, words.size - 1) && [...shared].some(isDistinctiveWord);
  };
  const [from, to] = [dayBefore(earliest, DAYS_AROUND), dayBefore(latest, -DAYS_AROUND)];
  const mayReportIt = (report: TimelineEvent) => {
    if (report.reportedOn === reportedOn || report.earliest === null || report.latest === null) return false;
    const [first, last] = [report.earliest.slice(0, 10), report.latest.slice(0, 10)];
    return first <= to && last >= from && sharesWords(report.sentence.excerpt.text);
  };
  return filterKeys.some((key) => {
    const reports = reportsByKey.get(key) ?? [];
    for (let i = firstAtOrAfter(reports, reportedOn, (event) => event.reportedOn); i < reports.length; i++) if (mayReportIt(reports[i]!)) return true;
    return false;
  });
}

/** Return the content words of an announcement without its numbers and the names of its entities. */
function wordsWithoutNames(text: string, entities: TimelineEvent['entities']): ReadonlySet<string> {
  const inNames = new Set(entities.flatMap(({ name }) => [...contentWords(name)]));
  return withoutNumbers(contentWords(text)).difference(inNames);
}
