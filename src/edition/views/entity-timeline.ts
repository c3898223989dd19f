import { levelsOf, type DetailLevel, shownHappening, type ShownHappening } from '../../timeline/index.ts';
import { timelineSections } from '../timeline/sections.ts';
import type { Entity, HappeningRef } from '../types.ts';
import { type ShownSection, shownSections } from './shown-sections.ts';

/** The timeline of an entity as its page shows it. */
export interface EntityTimelineView {
  /** In order of time. */
  days: { day: string; entries: EntityTimelineEntry[] }[];
  /** Number of entries at each level of detail; null if there are so few that all are shown. */
  levelCounts: Record<DetailLevel, number> | null;
  /** Number of happenings that no level shows. */
  hiddenCount: number;
  /** Number of all happenings. */
  count: number;
  /** The first ISO day that the last level, `all`, shows; null if nothing happened. */
  from: string | null;
  /** Years up to that day in which something happened. Their pages list the happenings that no level shows. */
  earlierYears: string[];
  sections: ShownSection[];
}

/** A happening on the timeline of an entity. */
export interface EntityTimelineEntry {
  happening: ShownHappening;
  /** The levels of detail that show it. */
  levels: DetailLevel[];
}

/** Maximum number of happenings that are all shown without levels of detail. */
const MAX_WITHOUT_LEVELS = 7;
/** Minimum number of the latest happenings at the last level. They are completed to whole days; a page with 40 has about 100 kB. */
const MIN_LATEST = 40;
/** Maximum number of reports shown of a happening; the page of its day has all of them. */
const MAX_REPORTS = 6;

/** Return what an entity's page shows of its timeline: the happenings of the story so far, of the key days, and the latest of all. */
export function entityTimeline(entity: Pick<Entity, 'key' | 'timeline' | 'chronicle' | 'background'>): EntityTimelineView {
  const reported = entity.chronicle
    .map(({ happenings, ...day }) => ({ ...day, happenings: happenings.filter(({ status }) => status === 'reported') }))
    .filter(({ happenings }) => happenings.length > 0);
  const { story, key } = levelsOf(reported, MAX_WITHOUT_LEVELS);
  const inStory = new Set(story.flatMap(({ happenings }) => happenings));
  const inKey = new Set(key.flatMap(({ happenings }) => happenings));
  const count = reported.reduce((sum, { happenings }) => sum + happenings.length, 0);
  const from = latestDay(reported);
  const days = reported.map(({ day, happenings }) => ({
    day,
    entries: happenings
      .map((happening) => {
        const isLatest = from !== null && day >= from;
        const levels: DetailLevel[] = [
          ...(inStory.has(happening) ? ['story' as const] : []),
          ...(inKey.has(happening) ? ['key' as const] : []),
          ...(isLatest ? ['all' as const] : []),
        ];
        return { happening, levels };
      })
      .filter(({ levels }) => levels.length > 0)
      .map(({ happening, levels }): EntityTimelineEntry => ({ happening: shownHappening(happening, { own: entity.key, most: MAX_REPORTS }), levels })),
  }));
  const shown = days.filter(({ entries }) => entries.length > 0);
  const numberAt = (level: DetailLevel) => shown.flatMap(({ entries }) => entries).filter(({ levels }) => levels.includes(level)).length;
  const all = numberAt('all');
  return {
    days: shown,
    levelCounts: count <= MAX_WITHOUT_LEVELS || key.length === 0 ? null : { story: story.length, key: key.length, all },
    hiddenCount: count - all,
    count,
    from,
    earlierYears: from === null ? [] : [...new Set(entity.chronicle.map(({ day }) => day.slice(0, 4)))].filter((year) => year <= from.slice(0, 4)),
    sections: shownSections(timelineSections(entity)),
  };
}

/** Return the first of the latest days that together have at least `MIN_LATEST` happenings, or of all days if they have fewer; null if there are none. */
function latestDay(days: readonly { day: string; happenings: readonly HappeningRef[] }[]): string | null {
  let remaining = MIN_LATEST;
  let from: string | null = null;
  for (const { day, happenings } of days.toReversed()) {
    if (remaining <= 0) break;
    from = day;
    remaining -= happenings.length;
  }
  return from;
}
