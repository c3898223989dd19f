import { parseIsoDay, yearOf } from '../../days/index.ts';
import type { Root } from '../format/index.ts';

/** Half-open range of article numbers: `end` is not in it. */
export interface ArticleRange {
  first: number;
  end: number;
}

/** Return the range of the articles published between two ISO days, both included; null means that the period is open on that side. Articles are numbered from the newest. */
export function articlesBetween(root: Root, earliest: string | null, latest: string | null): ArticleRange {
  return {
    first: latest === null ? 0 : articlesAfter(root, parseIsoDay(latest)),
    end: earliest === null ? root.articles : articlesAfter(root, parseIsoDay(earliest) - 1),
  };
}

/** Return the number of articles published after a day. */
function articlesAfter(root: Root, day: number): number {
  let sum = 0;
  for (const [number, articles] of daysOf(root)) {
    if (number <= day) break;
    sum += articles;
  }
  return sum;
}

/** Return the days that have articles, newest first. The root stores two numbers for each: the days since the one before it in the list, and the number of articles. */
function* daysOf({ newest, days }: Root): Generator<[number: number, articles: number]> {
  let number = newest === '' ? -Infinity : parseIsoDay(newest);
  for (let i = 0; i < days.length; i += 2) {
    number -= days[i]!;
    yield [number, days[i + 1]!];
  }
}

/** Return the years that have articles, newest first, each with the range of its articles. */
export function yearsOf(root: Root): ({ year: string } & ArticleRange)[] {
  const oldest = [...daysOf(root)].at(-1);
  if (oldest === undefined) return [];
  const newestYear = Number(root.newest.slice(0, 4));
  const oldestYear = yearOf(oldest[0]);
  return Array.from({ length: newestYear - oldestYear + 1 }, (_, i) => String(newestYear - i).padStart(4, '0'))
    .map((year) => ({ year, ...articlesBetween(root, `${year}-01-01`, `${year}-12-31`) }))
    .filter((range) => range.end > range.first);
}
