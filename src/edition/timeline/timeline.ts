import { labelOf } from '../../analysis/english/times/index.ts';
import { localPublication } from '../../collections/articles/index.ts';
import { refOf } from '../identity/entity-ref.ts';
import { addedEventsOf } from './added-events.ts';
import type { ArticleView } from '../articles/article-view.ts';
import { memoized } from '../memoize.ts';
import { comparePublished, compareStrings } from '../order.ts';
import { annotatedSentences, excerptOf } from '../excerpts/sentences.ts';
import { daysBetween } from '../days.ts';
import type { TimelineDay, TimelineEvent, TimelineMonth, TimelineYear } from '../types.ts';

/** Return the events of an article in text order, followed by those that its editor added. */
export const eventsOf = memoized((view: ArticleView): TimelineEvent[] => {
  const { article: compiled, ref: article, registry, site, hrefs } = view;
  const reportedOn = localPublication(article.published, site.timeZone).slice(0, 10);
  const timeById = new Map(compiled.analysis.times.map((time) => [time.id, time]));
  const dateline = compiled.frontmatter.dateline === undefined ? undefined : registry.placeNamed(compiled.frontmatter.dateline);
  const dated = annotatedSentences(compiled).flatMap((sentence) => {
    const entities = [...new Set(sentence.mentions.map((mention) => registry.get(mention.entity)))];
    // A sentence that names no place is located by the dateline of its article.
    const namesNoPlace = !entities.some((entity) => entity.type === 'place');
    const keys = entities.map((entity) => entity.key).concat(namesNoPlace && dateline !== undefined ? [dateline] : []);
    return sentence.events.map((event): TimelineEvent => {
      const expression = event.time === null ? undefined : timeById.get(event.time);
      const time = event.manualOverride ?? expression!;
      const override = event.manualOverride ?? expression?.manualOverride;
      return {
        id: `${compiled.slug}/${event.id}`,
        edtf: time.edtf!,
        label: time.label,
        earliest: time.earliest,
        latest: time.latest,
        granularity: time.granularity!,
        status: event.status,
        reportedOn,
        sentence: { article, href: hrefs.articleHref(compiled.slug, sentence.id), excerpt: excerptOf(sentence, [time]) },
        entities: entities.map(refOf),
        filterKeys: [...new Set(keys.flatMap((key) => registry.withContainers(key)))],
        topics: compiled.frontmatter.topics,
        ...(override && { manualOverride: { reason: override.reason, source: null } }),
      };
    });
  });
  return [...dated, ...addedEventsOf(view, reportedOn)];
});

/** Return the order of two events by time; if two begin at the same time, the coarser one comes first, then the one published first. */
function compareEvents(a: TimelineEvent, b: TimelineEvent): number {
  const startA = startOf(a);
  const startB = startOf(b);
  if (startA !== startB) return startA < startB ? -1 : 1;
  return lengthOf(b) - lengthOf(a) || comparePublished(a.sentence.article.published, b.sentence.article.published) || compareStrings(a.id, b.id);
}

/** Return events grouped by year, month and day; coarser dates precede the finer ones within them. */
export function arrangeTimeline(events: readonly TimelineEvent[]): TimelineYear[] {
  const years = new Map<string, TimelineYear>();
  const months = new Map<string, TimelineMonth>();
  const days = new Map<string, TimelineDay>();
  for (const event of events.toSorted(compareEvents)) {
    const start = startOf(event);
    const yearKey = start.slice(0, 4);
    const monthKey = start.slice(0, 7);
    let year = years.get(yearKey);
    if (!year) years.set(yearKey, (year = { year: yearKey, events: [], months: [] }));
    const level = levelOf(event);
    if (level === 'year') {
      year.events.push(event);
      continue;
    }
    let month = months.get(monthKey);
    if (!month) {
      months.set(monthKey, (month = { month: monthKey, label: labelOf(monthKey), events: [], days: [] }));
      year.months.push(month);
    }
    if (level === 'month') {
      month.events.push(event);
      continue;
    }
    let day = days.get(start);
    if (!day) {
      days.set(start, (day = { day: start, label: labelOf(start), events: [] }));
      month.days.push(day);
    }
    day.events.push(event);
  }
  return [...years.values()];
}

/** Return the first day of an event; if its start is open, the last. */
function startOf({ earliest, latest }: TimelineEvent): string {
  return (earliest ?? latest)!;
}

function lengthInDays({ earliest, latest, granularity }: TimelineEvent): number {
  if (earliest !== null && latest !== null) return daysBetween(earliest, latest) + 1;
  // An interval with an open end counts as long as its granularity, in days.
  return { century: 36_525, decade: 3_653, year: 366, half: 184, quarter: 92, season: 92, month: 31 }[granularity as string] ?? 1;
}

const lengthOf = memoized(lengthInDays);

/** Return the level at which an event is listed: up to ten days under its first day, up to a month under its month, anything longer under its year. */
function levelOf(event: TimelineEvent): 'day' | 'month' | 'year' {
  const length = lengthOf(event);
  return length <= 10 ? 'day' : length <= 31 ? 'month' : 'year';
}
