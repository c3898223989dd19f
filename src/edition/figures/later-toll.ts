import { isPublishedBefore } from '../order.ts';
import type { FigureReport } from '../types.ts';

/**
 * Whether one of two different numbers of killed or injured is the other one, brought up to date: the higher one was published later. On the day of an explosion two
 * dead are known, a day later three. Two named sources that give different numbers on one day differ, unless the articles are some hours apart.
 */
export function isLaterToll(a: FigureReport, b: FigureReport): boolean {
  const [earlier, later] = a.low < b.low ? [a, b] : [b, a];
  const [from, to] = [earlier.sentence.article.published, later.sentence.article.published];
  const areOfTwoSources = earlier.source !== null && later.source !== null;
  return areOfTwoSources ? from.slice(0, 10) < to.slice(0, 10) || hoursBetween(from, to) >= MIN_HOURS : isPublishedBefore(from, to);
}

/** Minimum number of hours after which a higher number of another source is a later one. */
const MIN_HOURS = 2;
const MS_PER_HOUR = 3_600_000;

/** Return the hours from one publication to another; 0 if one of them has no time of day. */
function hoursBetween(from: string, to: string): number {
  return from.includes('T') && to.includes('T') ? (Date.parse(to) - Date.parse(from)) / MS_PER_HOUR : 0;
}
