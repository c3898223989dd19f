import { countOfYear, cutTimeline, eventsIn, EVENTS_ON_PAGE, neighbours, type TimelinePart } from '../timeline/parts.ts';
import type { Hrefs } from '../href.ts';
import { listPages } from './list-pages.ts';
import { compare } from '../order.ts';
import { arrangeTimeline } from '../timeline/timeline.ts';
import type { PeriodPage, TimelineEvent, TimelineYear } from '../types.ts';

/** Events of a page, at most, by what it shows. */
interface Limits {
  /** A year as a whole. */
  ofYear: number;
  /** A month as a whole, or what cannot be cut into finer periods. About a kilobyte and a half each. */
  most: number;
}

const LIMITS: Limits = { ofYear: EVENTS_ON_PAGE, most: 500 };

/**
 * Make the pages of a timeline: one for each year; where that is too full for one, for each of its months, and so for each day. What is
 * still too much, dated to one day, or by the month or the year alone, goes on over several pages, by when it was reported: so a new
 * article changes the newest of these and no other.
 */
export function timelinePages(years: readonly TimelineYear[], hrefs: Hrefs, limits: Limits = LIMITS): PeriodPage[] {
  const parts = cutTimeline(years, limits.ofYear, limits.most);
  return parts.flatMap((part) => pagesOfPart(part, neighbours(parts, part.period), limits.most, hrefs));
}

function pagesOfPart({ period, shown, finer }: TimelinePart, around: Pick<PeriodPage, 'before' | 'after'>, most: number, { periodHref }: Hrefs): PeriodPage[] {
  const count = finer.reduce((sum, part) => sum + part.count, countOfYear(shown));
  const pages = listPages(
    eventsIn([shown])
      .map(({ event }) => event)
      .sort(compareReports),
    // The newest page holds up to one and a half of this.
    { size: Math.ceil((2 * most) / 3), address: periodHref(period), hrefOf: (number) => periodHref(period, number), dayOf: ({ reportedOn }) => reportedOn },
  );
  return pages.map(({ entries, label, ...page }) => ({
    ...{ period, ...around, ...page, happenings: [], brief: [], dayTally: null },
    wider: [...new Set([period.slice(0, 4), period.slice(0, 7), period])].filter((wider) => wider !== period || page.number !== null),
    shown: pages.length === 1 ? shown : arrangeTimeline(entries)[0]!,
    count: page.number === null ? count : null,
    finer: page.number === null ? finer : [],
    reported: pages.length === 1 ? null : label,
  }));
}

/** Newest report first. */
function compareReports(a: TimelineEvent, b: TimelineEvent): number {
  return compare(b.sentence.article.published, a.sentence.article.published) || compare(b.id, a.id);
}
