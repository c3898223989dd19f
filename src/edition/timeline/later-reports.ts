import { contentWords, countShared } from '../../compare/index.ts';
import { dayBefore, daysFrom } from '../days.ts';
import type { TimelineEvent } from '../types.ts';

/** Number of days after the announced time within which a report counts. */
const AFTER = 7;
/** Maximum length in days of the time of a report. */
const MAX_DAYS = 31;
/** Minimum number of words that an announcement and a report of the announced day have in common; one more for another day. */
const MIN_WORDS = 2;

/**
 * Create the function that returns whether a later article reports what an announcement says, or that it did not happen: an event of the announced time, or of the
 * days since the announcement, with words in common. (`agreement/reported-later.ts` judges announcements by the titles and texts of whole articles instead.)
 */
export function createLaterReports(events: readonly TimelineEvent[]): (announced: TimelineEvent) => boolean {
  const byDay = new Map<string, TimelineEvent[]>();
  for (const event of events) {
    const { status, earliest, latest } = event;
    if (status === 'planned' || latest === null || (earliest !== null && daysFrom(earliest.slice(0, 10), latest.slice(0, 10)) > MAX_DAYS)) continue;
    const day = latest.slice(0, 10);
    const ofDay = byDay.get(day);
    if (ofDay) ofDay.push(event);
    else byDay.set(day, [event]);
  }
  const days = [...byDay.keys()].sort();
  const words = new Map<TimelineEvent, ReadonlySet<string>>();
  const wordsOf = (event: TimelineEvent) => {
    let own = words.get(event);
    if (!own) words.set(event, (own = ownWords(event)));
    return own;
  };
  return (announced) => {
    const { reportedOn, earliest, latest, sentence, filterKeys } = announced;
    if (latest === null) return false;
    const [from, to] = [earliest === null || earliest.slice(0, 10) < reportedOn ? reportedOn : earliest.slice(0, 10), latest.slice(0, 10)];
    const last = dayBefore(to, -AFTER);
    const own = wordsOf(announced);
    const keys = new Set(filterKeys);
    for (const day of days) {
      if (day < reportedOn || day > last) continue;
      for (const other of byDay.get(day)!) {
        if (other.reportedOn <= reportedOn || other.sentence.article.slug === sentence.article.slug) continue;
        const isOfTheTime = day >= from && day <= to;
        const sharesName = other.filterKeys.some((key) => keys.has(key));
        const least = Math.max(1, Math.min(MIN_WORDS, own.size - 1)) + (isOfTheTime ? 0 : 1) - (isOfTheTime && sharesName && own.size > 1 ? 1 : 0);
        if (countShared(own, wordsOf(other)) >= Math.max(1, least)) return true;
      }
    }
    return false;
  };
}

/** Return the content words of an event's sentence without numbers, names and words of its date. */
function ownWords({ sentence: { excerpt }, entities }: TimelineEvent): ReadonlySet<string> {
  const inNames = new Set(entities.flatMap(({ name }) => [...contentWords(name)]));
  let text = excerpt.text;
  for (const [start, end] of excerpt.marks.toSorted((a, b) => b[0] - a[0])) text = text.slice(0, start) + text.slice(end);
  return new Set([...contentWords(text)].filter((word) => !word.startsWith('#') && !inNames.has(word)));
}
