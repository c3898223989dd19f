import { localPublication } from '../../collections/articles/index.ts';
import { activityOf, monthsBefore } from '../entities/activity.ts';
import type { Hrefs } from '../href.ts';
import { eventsIn } from '../timeline/parts.ts';
import type { Article, FrontPage, TimelineEvent, TimelineYear } from '../types.ts';

/** Maximum number of months in the chart. */
const MONTHS = 24;
/** Minimum number of months in the chart; months before the first entry are left out if there are more. */
const MIN_MONTHS = 6;

/** Return the last months up to that of the newest article, `lead`, each with the number of its events and of the articles published in it; none without an article. */
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
    eventsIn(timeline).flatMap(({ event }) => monthOf(event) ?? []),
    first,
    last,
  );
  const firstEntry = reported.periods.findIndex(({ count }, index) => count + published.periods[index]!.count > 0);
  const leftOut = Math.max(0, Math.min(firstEntry, reported.periods.length - MIN_MONTHS));
  const months = reported.periods.slice(leftOut).map(({ period, label, count }, index) => ({
    month: period,
    label,
    // “Aug”.
    name: label.slice(0, 3),
    year: index === 0 || period.endsWith('-01') ? period.slice(0, 4) : '',
    events: count,
    articles: published.periods[leftOut + index]!.count,
    href: timelineHref({ from: period, until: period }),
  }));
  return { months, mostEvents: reported.most };
}

/** Return the month in which an event is; undefined if its period is longer than a month or open at one side: it would count in many months in which it may not have been. */
function monthOf({ earliest, latest }: TimelineEvent): string | undefined {
  const month = earliest?.slice(0, 7);
  return month === latest?.slice(0, 7) ? month : undefined;
}
