import { countOfYear, divideTimeline, eventsIn, EVENTS_ON_PAGE, neighbours, type TimelinePart } from '../timeline/parts.ts';
import type { Hrefs } from '../href.ts';
import { listPages } from './list-pages.ts';
import { comparePublished, compareStrings } from '../order.ts';
import { arrangeTimeline } from '../timeline/timeline.ts';
import type { PeriodPage, TimelineEvent, TimelineYear } from '../types.ts';

/** Maximum numbers of events on a page. */
interface Limits {
  /** For a year shown as a whole. */
  ofYear: number;
  /** For a month shown as a whole, or for a period without finer periods. An event takes about 1.5 kB. */
  ofPage: number;
}

const LIMITS: Limits = { ofYear: EVENTS_ON_PAGE, ofPage: 500 };

/**
 * Build the pages of a timeline: one for each year. A year too large for one page has a page for each of its months, and such a month a page for each of its days. A
 * period that is still too large (a day, or the events dated only to a month or year) has several pages by date of report, so that a new article changes only the newest
 * of them.
 */
export function timelinePages(years: readonly TimelineYear[], hrefs: Hrefs, limits: Limits = LIMITS): PeriodPage[] {
  const parts = divideTimeline(years, limits.ofYear, limits.ofPage);
  return parts.flatMap((part) => pagesOfPart(part, neighbours(parts, part.period), limits.ofPage, hrefs));
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
  return comparePublished(b.sentence.article.published, a.sentence.article.published) || compareStrings(b.id, a.id);
}
