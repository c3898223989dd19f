import { isPublishedBefore } from '../order.ts';
import type { FigureReport } from '../types.ts';

/**
 * Whether one of two different numbers of killed or injured is the other one, brought up to date: the higher one was published later. On the day of an explosion two
 * dead are known, a day later three. Two named sources that give different numbers on one day differ, whoever was published first.
 */
export function isLaterToll(a: FigureReport, b: FigureReport): boolean {
  const [earlier, later] = a.low < b.low ? [a, b] : [b, a];
  const [from, to] = [earlier.sentence.article.published, later.sentence.article.published];
  const areOfTwoSources = earlier.source !== null && later.source !== null;
  return areOfTwoSources ? from.slice(0, 10) < to.slice(0, 10) : isPublishedBefore(from, to);
}
