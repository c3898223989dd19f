import { dayNumber } from './days.ts';

/** How what is chosen lowers what lies near it. */
export interface Damping {
  /** Days to both sides. */
  reach: number;
  /** What their scores are multiplied by, once for each chosen day. */
  damping: number;
}

/**
 * Put days in the order in which they are chosen: always the one with the highest score, those near chosen ones lowered. Each comes back with the
 * score that it was chosen by.
 *
 * @param most how many are chosen; without it all are
 */
export function chooseDays<Day extends { day: string; score: number }>(days: readonly Day[], { reach, damping }: Damping, most = days.length): Day[] {
  const inTime = days.toSorted((a, b) => dayNumber(a.day) - dayNumber(b.day));
  const numbers = inTime.map(({ day }) => dayNumber(day));
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
