import { isoDay } from '../days/index.ts';
import type { TimelineIndex } from './open-index.ts';
import type { WeighedDay } from './levels.ts';
import { spanOf } from './overview.ts';

/** The score of a day is the weight of all its articles, plus this many times the score of its heaviest happening. */
const HEAVIEST_FACTOR = 2;

/** Happening, by its number in the index, scored by those of its reports that match a query. */
export interface RankedHappening {
  number: number;
  score: number;
  isSelectable: true;
  pinned: 'key' | 'story' | null;
  /** Day of the first of these reports, counted from 1970. */
  firstReported: number;
}

/**
 * Return the days of some events, scored by these events only, so that the key days of a town are not those of the whole war. As in the full chronicle, each article counts
 * once, by its heaviest sentence.
 */
export function rankDays(index: TimelineIndex, events: readonly number[]): WeighedDay<RankedHappening>[] {
  const byDay = Map.groupBy(
    events.filter((event) => index.weightOf(event) > 0),
    (event) => spanOf(index.events[event]!)[0],
  );
  return [...byDay]
    .sort(([a], [b]) => a - b)
    .map(([day, ofDay]) => {
      const happenings = [...Map.groupBy(ofDay, (event) => index.happeningOf(event))]
        .flatMap(([number, reports]) => {
          if (number === null) return [];
          const { relevance, pinned } = index.happenings[number]!;
          const firstReported = Math.min(...reports.map((event) => index.events[event]!.reported));
          return [{ number, score: weightOfArticles(index, reports) * relevance, isSelectable: true as const, pinned, firstReported }];
        })
        .sort((a, b) => b.score - a.score || a.number - b.number);
      const heaviest = happenings[0]?.score ?? 0;
      const relevance = happenings[0] ? index.happenings[happenings[0].number]!.relevance : 0;
      return { day: isoDay(day), score: weightOfArticles(index, ofDay) * relevance + HEAVIEST_FACTOR * heaviest, happenings };
    });
}

function weightOfArticles(index: TimelineIndex, events: readonly number[]): number {
  const heaviest = new Map<number, number>();
  for (const event of events) {
    const article = index.articleOf(event);
    heaviest.set(article, Math.max(heaviest.get(article) ?? 0, index.weightOf(event)));
  }
  return [...heaviest.values()].reduce((sum, weight) => sum + weight, 0);
}
