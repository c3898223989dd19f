import { countOfYear, cutTimeline, eventsIn, EVENTS_ON_PAGE, neighbours, type TimelinePart } from '../timeline/parts.ts';
import type { Hrefs } from '../href.ts';
import { listPages } from './list-pages.ts';
import { compare } from '../order.ts';
import { arrangeTimeline } from '../timeline/timeline.ts';
import type { PeriodPage, TimelineEvent, TimelineYear } from '../types.ts';

/** Maximum numbers of events on a page. */
interface Limits {
  /** For a year shown as a whole. */
  ofYear: number;
  /** For a month shown as a whole, or for a period without finer periods. An event takes about 1.5 kB. */
  most: number;
}

const LIMITS: Limits = { ofYear: EVENTS_ON_PAGE, most: 500 };

/**
 * Build the pages of a timeline: one for each year; for a year too large for one page, one for each of its months, and likewise for days. A period that is
 * still too large (one day, or the events dated to a month or year only) is divided into several pages by date of report, so that a new article changes only
 * the newest of them.
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
    // The newest page may have up to one and a half times this.
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

/** Compare events by publication, newest first. */
function compareReports(a: TimelineEvent, b: TimelineEvent): number {
  return compare(b.sentence.article.published, a.sentence.article.published) || compare(b.id, a.id);
}
