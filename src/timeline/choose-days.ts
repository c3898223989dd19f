import { parseIsoDay } from '../days/index.ts';

/** How much a chosen day lowers the scores of the days near it. */
export interface Damping {
  /** Distance in days, in both directions. */
  reach: number;
  /** Factor for the scores of days within reach, applied once per chosen day. */
  damping: number;
}

/**
 * Return days in the order in which they are chosen: always the one with the highest score, after which the scores of the days near it are lowered. Each
 * day is returned with the score at which it was chosen.
 *
 * @param most maximum number of days; default: all
 */
export function chooseDays<Day extends { day: string; score: number }>(days: readonly Day[], { reach, damping }: Damping, most = days.length): Day[] {
  const inTime = days.toSorted((a, b) => parseIsoDay(a.day) - parseIsoDay(b.day));
  const numbers = inTime.map(({ day }) => parseIsoDay(day));
  const scores = inTime.map(({ score }) => score);
  const isChosen = inTime.map(() => false);
  const chosen: Day[] = [];
  while (chosen.length < Math.min(most, days.length)) {
    let best = -1;
    for (let index = 0; index < scores.length; index++) if (!isChosen[index] && (best < 0 || scores[index]! > scores[best]!)) best = index;
    isChosen[best] = true;
    chosen.push({ ...inTime[best]!, score: scores[best]! });
    for (const step of [-1, 1]) {
      for (let near = best + step; near in inTime && Math.abs(numbers[near]! - numbers[best]!) <= reach; near += step) scores[near]! *= damping;
    }
  }
  return chosen;
}
