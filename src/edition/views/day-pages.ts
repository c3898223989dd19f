import { shownHappening } from '../../timeline/index.ts';
import type { Hrefs } from '../href.ts';
import { compareStrings } from '../order.ts';
import { keepEvents } from '../timeline/parts.ts';
import { arrangeTimeline } from '../timeline/timeline.ts';
import type { BriefHappening, Edition, HappeningRef, PeriodPage, TimelineEvent } from '../types.ts';
import { timelinePages } from './timeline-pages.ts';

/** Maximum number of happenings of a day that are shown with all their reports: each takes about 3 kB. */
const MAX_WITH_REPORTS = 60;

/** Return the ISO days that have a page: those on which something happened, and those to which a sentence is dated, in order. */
export function pagedDays({ timeline, chronicle, background }: Pick<Edition, 'timeline' | 'chronicle' | 'background'>): string[] {
  const dated = timeline.flatMap(({ months }) => months.flatMap(({ days }) => days.map(({ day }) => day)));
  return [...new Set([...[...chronicle, ...background].map(({ day }) => day), ...dated])].sort(compareStrings);
}

/**
 * Build the pages of a timeline, and a page for each day with every happening of the day and its reports. The address of a happening stays the same, whatever is reported
 * later.
 */
export function periodPages(edition: Pick<Edition, 'timeline' | 'chronicle' | 'background'>, hrefs: Hrefs): PeriodPage[] {
  const { timeline, chronicle, background } = edition;
  const happenings = new Map([...chronicle, ...background].map((day) => [day.day, day.happenings]));
  const events = new Map(timeline.flatMap(({ months }) => months.flatMap(({ days }) => days.map((day) => [day.day, day.events] as const))));
  const days = pagedDays(edition);
  const neighboursOf = new Map(days.map((day, index) => [day, { before: days[index - 1] ?? null, after: days[index + 1] ?? null }]));
  const pages = timelinePages(timeline, hrefs).map((page): PeriodPage => {
    const beside = neighboursOf.get(page.period);
    if (beside === undefined) return page;
    return page.number === null ? { ...withHappenings(page, happenings.get(page.period) ?? []), ...beside } : { ...page, ...beside };
  });
  const daysWithPage = new Set(pages.map(({ period }) => period));
  const others = days.filter((day) => !daysWithPage.has(day)).map((day) => dayPage(day, happenings.get(day) ?? [], events.get(day) ?? [], hrefs));
  return [...pages, ...others.map((page) => ({ ...page, ...neighboursOf.get(page.period)! }))];
}

/** Return the page of a day with its happenings, without the events that these include. */
function withHappenings(page: PeriodPage, happenings: HappeningRef[]): PeriodPage {
  const reportedEvents = new Set(happenings.flatMap(({ reports }) => reports.flatMap(({ event }) => event ?? [])));
  const [shown = { ...page.shown, events: [], months: [] }] = keepEvents([page.shown], ({ id }) => !reportedEvents.has(id));
  const tally = { happenings: happenings.filter(({ probableRepeatOf }) => probableRepeatOf === null).length, others: page.count! - reportedEvents.size };
  const ordered = withRepeats(happenings);
  return {
    ...page,
    happenings: ordered
      .slice(0, MAX_WITH_REPORTS)
      .map((happening) => ({ ...shownHappening(happening), isProbableRepeat: happening.probableRepeatOf !== null })),
    brief: ordered.slice(MAX_WITH_REPORTS).map(inBrief),
    dayTally: tally,
    shown,
  };
}

function inBrief({ id, title, sentence, reports }: HappeningRef): BriefHappening {
  return {
    id,
    text: title ?? sentence.excerpt.text,
    reports: reports.map((report) => ({ id: report.id, href: report.sentence.href, title: report.sentence.article.title })),
  };
}

/** Return happenings in their order, each followed by those that seem to report the same. */
function withRepeats(happenings: readonly HappeningRef[]): HappeningRef[] {
  const byRepeated = Map.groupBy(happenings, ({ probableRepeatOf }) => probableRepeatOf);
  return (byRepeated.get(null) ?? []).flatMap((happening) => [happening, ...(byRepeated.get(happening.id) ?? [])]);
}

function dayPage(period: string, happenings: HappeningRef[], events: readonly TimelineEvent[], { periodHref }: Hrefs): PeriodPage {
  const [shown = { year: period.slice(0, 4), events: [], months: [] }] = arrangeTimeline(events);
  const page = { period, href: periodHref(period), number: null, newer: null, older: null, reported: null, wider: [period.slice(0, 4)] };
  return withHappenings({ ...page, happenings: [], brief: [], dayTally: null, shown, count: events.length, finer: [], before: null, after: null }, happenings);
}
