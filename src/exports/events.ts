import type { TimelineEvent, TimelineYear } from '../edition/index.ts';

/** An event with the id that it has in every file. */
export interface ExportedEvent {
  /**
   * `slug/sentence`, behind the first event of a sentence `.2` and so on. A sentence's id is a digest of its words: so a calendar or a
   * timeline that was loaded before knows an event again after others were written into the article. Of one that an editor added `slug/added-1`.
   */
  id: string;
  event: TimelineEvent;
}

/** List the events of a timeline in order of time. */
export function exportedEvents(timeline: readonly TimelineYear[]): ExportedEvent[] {
  const events = timeline.flatMap((year) => [...year.events, ...year.months.flatMap((month) => [...month.events, ...month.days.flatMap((day) => day.events)])]);
  const bySentence = Map.groupBy(events, ({ sentence }) => sentence.href);
  for (const shared of bySentence.values()) shared.sort((a, b) => numberOf(a) - numberOf(b));
  return events.map((event) => {
    const { article, href } = event.sentence;
    const place = bySentence.get(href)!.indexOf(event);
    return { id: `${article.slug}/${href.slice(href.indexOf('#') + 1)}${place === 0 ? '' : `.${place + 1}`}`, event };
  });
}

/** Which event of its article it is. */
function numberOf({ id }: TimelineEvent): number {
  return Number(id.slice(id.lastIndexOf('/') + 2));
}
