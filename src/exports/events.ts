import type { TimelineEvent, TimelineYear } from '../edition/index.ts';

/** Event with its id, which is the same in every file. */
export interface ExportedEvent {
  /**
   * `slug/sentence`, with `.2` and so on appended for further events of a sentence. The id of a sentence is a digest of its words, so a calendar or timeline
   * that was imported earlier recognizes an event even after the article was extended. Events added by an editor have `slug/added-1`.
   */
  id: string;
  event: TimelineEvent;
}

/** Return the events of a timeline in order of time. */
export function exportedEvents(timeline: readonly TimelineYear[]): ExportedEvent[] {
  const events = timeline.flatMap((year) => [...year.events, ...year.months.flatMap((month) => [...month.events, ...month.days.flatMap((day) => day.events)])]);
  const bySentence = Map.groupBy(events, ({ sentence }) => sentence.href);
  for (const shared of bySentence.values()) shared.sort((a, b) => numberOf(a) - numberOf(b));
  return events.map((event) => {
    const { article, href } = event.sentence;
    const index = bySentence.get(href)!.indexOf(event);
    return { id: `${article.slug}/${href.slice(href.indexOf('#') + 1)}${index === 0 ? '' : `.${index + 1}`}`, event };
  });
}

/** Return the number of an event in its article. */
function numberOf({ id }: TimelineEvent): number {
  return Number(id.slice(id.lastIndexOf('/') + 2));
}
