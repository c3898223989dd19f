import { isoDay } from '../days/index.ts';
import {
  asKnownBy,
  DETAIL_LEVELS,
  type DetailLevel,
  levelCount,
  levelsOf,
  type QueryResult,
  rankDays,
  type TimelineFiles,
  type TimelineIndex,
  type TimelineQuery,
} from '../timeline/index.ts';
import { keyDaysOf, type ListedHappening } from './timeline-happenings.ts';
import { timelineOf } from './timeline-list.ts';

/** List of a query's results; null if it is empty. */
export interface ResultList {
  list: HTMLElement | null;
  /** Whether it contains all results. */
  isWhole: boolean;
}

/**
 * Load the results of a query at its level of detail. Resolves to their list.
 *
 * @param limit maximum number of events, at the level that shows all of them
 * @throws TimelineError if a file cannot be loaded
 */
export function listResults(files: TimelineFiles, index: TimelineIndex, result: QueryResult, query: TimelineQuery, limit: number): Promise<ResultList> {
  return query.level === 'all' ? listEvents(files, index, result, query, limit) : listDays(files, index, result, query);
}

async function listEvents(files: TimelineFiles, index: TimelineIndex, { events }: QueryResult, { order }: TimelineQuery, limit: number): Promise<ResultList> {
  const loaded = await files.events(events.slice(0, limit));
  const listed = loaded.map((event, place) => ({
    event,
    at: order === 'known' ? isoDay(index.events[events[place]!]!.reported) : event.at,
  }));
  return { list: listed.length === 0 ? null : timelineOf(listed), isWhole: loaded.length === events.length };
}

/** List the days that matter most among the results; only the results count towards their scores. */
async function listDays(files: TimelineFiles, index: TimelineIndex, { events }: QueryResult, { level, order, by }: TimelineQuery): Promise<ResultList> {
  const days = levelsOf(rankDays(index, events))[level === 'story' ? 'story' : 'key'];
  const ranked = days.flatMap(({ day, happenings }) => happenings.map((happening) => ({ ...happening, day })));
  const loaded = await files.happenings(ranked.map(({ number }) => number));
  const listed = ranked.map(({ day, firstReported }, place): ListedHappening => {
    const happening = loaded[place]!;
    // Not null: the matching event was reported by that day.
    const known = by === '' ? happening : asKnownBy(happening, by)!;
    return { happening: known, at: order === 'known' ? isoDay(firstReported) : day };
  });
  if (order === 'known') listed.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  return { list: listed.length === 0 ? null : keyDaysOf(listed), isWhole: true };
}

/** Show beside each level of detail how much of a result it shows. */
export function showLevelCounts(host: HTMLElement, index: TimelineIndex, { events }: QueryResult): void {
  const { story, key } = levelsOf(rankDays(index, events));
  const counts: Record<DetailLevel, number> = { story: story.length, key: key.length, all: events.length };
  for (const level of DETAIL_LEVELS) host.querySelector(`[data-level="${level}"]`)!.textContent = levelCount(level, counts[level]);
}
