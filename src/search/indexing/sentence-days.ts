import type { Edition } from '../../edition/index.ts';

/**
 * Return the days (`2023-05-22`) and months (`2023-05`) that sentences are dated to, sorted, by the URL of the sentence: the days of its events on the timeline
 * and of the happenings that it reports.
 */
export function daysOfSentences({ timeline, chronicle, background }: Pick<Edition, 'timeline' | 'chronicle' | 'background'>): ReadonlyMap<string, string[]> {
  const days = new Map<string, Set<string>>();
  const add = (href: string, day: string): void => {
    const known = days.get(href);
    if (known) known.add(day);
    else days.set(href, new Set([day]));
  };
  for (const { events, month, days: ofMonth } of timeline.flatMap(({ months }) => months)) {
    for (const { edtf, sentence } of events) if (edtf.startsWith(month)) add(sentence.href, month);
    for (const { day, events: ofDay } of ofMonth) for (const { sentence } of ofDay) add(sentence.href, day);
  }
  for (const { day, happenings } of [...chronicle, ...background])
    for (const { reports } of happenings) for (const { sentence } of reports) add(sentence.href, day);
  return new Map(Array.from(days, ([href, ofSentence]) => [href, [...ofSentence].sort()]));
}
