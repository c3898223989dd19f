import { levelsOf, type Show, shownHappening, type ShownHappening } from '../../timeline/index.ts';
import { bandsOf } from '../timeline/bands.ts';
import type { Entity, HappeningRef } from '../types.ts';
import { type ShownBand, shownBands } from './shown-bands.ts';

/** The timeline of an entity as its page shows it. */
export interface EntityTimelineView {
  /** In order of time. */
  days: { day: string; entries: EntityTimelineEntry[] }[];
  /** Number of entries at each level of detail; null if there are so few that all are shown. */
  steps: Record<Show, number> | null;
  /** Number of happenings that no level shows. */
  left: number;
  /** Number of all happenings, and the first day of those at the last level. */
  count: number;
  from: string | null;
  /** Years up to that day in which something happened: their pages have what this one has no room for. */
  earlierYears: string[];
  bands: ShownBand[];
}

/** A happening on the timeline of an entity. */
export interface EntityTimelineEntry {
  happening: ShownHappening;
  /** The levels of detail that show it. */
  steps: Show[];
}

/** Maximum number of happenings that are all shown without levels of detail. */
const FEW = 7;
/** Minimum number of the latest happenings at the last level, completed to whole days. A page of 40 has about 100 kB. */
const LATEST = 40;
/** Maximum number of reports shown of a happening; the page of its day has all of them. */
const REPORTS = 6;

/** Return what an entity's page shows of its timeline: the happenings of the story so far, of the key days, and the latest of all. */
export function entityTimeline(entity: Pick<Entity, 'key' | 'timeline' | 'chronicle' | 'background'>): EntityTimelineView {
  const told = entity.chronicle
    .map(({ happenings, ...day }) => ({ ...day, happenings: happenings.filter(({ status }) => status === 'reported') }))
    .filter(({ happenings }) => happenings.length > 0);
  const { story, key } = levelsOf(told, FEW);
  const inStory = new Set(story.flatMap(({ happenings }) => happenings));
  const inKey = new Set(key.flatMap(({ happenings }) => happenings));
  const count = told.reduce((sum, { happenings }) => sum + happenings.length, 0);
  const from = latestDay(told);
  const days = told.map(({ day, happenings }) => ({
    day,
    entries: happenings
      .map((happening) => {
        const isLatest = from !== null && day >= from;
        const steps: Show[] = [
          ...(inStory.has(happening) ? ['story' as const] : []),
          ...(inKey.has(happening) ? ['key' as const] : []),
          ...(isLatest ? ['all' as const] : []),
        ];
        return { happening, steps };
      })
      .filter(({ steps }) => steps.length > 0)
      .map(({ happening, steps }): EntityTimelineEntry => ({ happening: shownHappening(happening, { own: entity.key, most: REPORTS }), steps })),
  }));
  const shown = days.filter(({ entries }) => entries.length > 0);
  const on = (step: Show) => shown.flatMap(({ entries }) => entries).filter(({ steps }) => steps.includes(step)).length;
  const all = on('all');
  return {
    days: shown,
    steps: count <= FEW || key.length === 0 ? null : { story: story.length, key: key.length, all },
    left: count - all,
    count,
    from,
    earlierYears: from === null ? [] : [...new Set(entity.chronicle.map(({ day }) => day.slice(0, 4)))].filter((year) => year <= from.slice(0, 4)),
    bands: shownBands(bandsOf(entity)),
  };
}

/** Return the first of the latest days that together have `LATEST` happenings; null if there are none. */
function latestDay(days: readonly { day: string; happenings: readonly HappeningRef[] }[]): string | null {
  let room = LATEST;
  let from: string | null = null;
  for (const { day, happenings } of days.toReversed()) {
    if (room <= 0) break;
    from = day;
    room -= happenings.length;
  }
  return from;
}
