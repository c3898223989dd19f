import { localPublication } from '../../collections/articles/index.ts';
import { activityOf, monthsBefore, monthsBetween } from '../entities/activity.ts';
import type { Hrefs } from '../href.ts';
import { eventsIn } from '../timeline/parts.ts';
import type { Article, FrontPage, TimelineEvent, TimelineYear } from '../types.ts';

/** Maximum number of months in the chart. */
const MONTHS = 24;
/** Minimum number of months in the chart; months before the first entry are left out if there are more. */
const MIN_MONTHS = 6;

/** Count the events that the timeline lists for each of the last months, and the articles published in it. */
export function lastMonths(
  lead: Article | null,
  articles: readonly Article[],
  timeline: readonly TimelineYear[],
  timeZone: string,
  { timelineHref }: Hrefs,
): Pick<FrontPage, 'months' | 'mostEvents'> {
  if (!lead) return { months: [], mostEvents: 1 };
  const publicationOf = (article: Article) => localPublication(article.published, timeZone);
  const last = publicationOf(lead).slice(0, 7);
  const first = monthsBefore(last, MONTHS - 1);
  const published = activityOf(articles.map(publicationOf), first, last);
  const reported = activityOf(
    eventsIn(timeline).flatMap(({ event }) => monthsOf(event, first, last)),
    first,
    last,
  );
  const firstEntry = reported.periods.findIndex(({ count }, index) => count + published.periods[index]!.count > 0);
  const leftOut = Math.max(0, Math.min(firstEntry, reported.periods.length - MIN_MONTHS));
  const months = reported.periods.slice(leftOut).map(({ period, label, count }, index) => ({
    month: period,
    label,
    name: label.slice(0, 3),
    year: index === 0 || period.endsWith('-01') ? period.slice(0, 4) : '',
    events: count,
    articles: published.periods[leftOut + index]!.count,
    href: timelineHref({ from: period, until: period }),
  }));
  return { months, mostEvents: reported.most };
}

/** Return each month of a range that an event is in, or may be in: the timeline lists it for each of these months. */
function monthsOf({ earliest, latest, reportedOn }: TimelineEvent, first: string, last: string): string[] {
  const from = (earliest ?? latest)!;
  const until = latest ?? (reportedOn > from ? reportedOn : from);
  return monthsBetween(from < first ? first : from.slice(0, 7), until > last ? last : until.slice(0, 7));
}
