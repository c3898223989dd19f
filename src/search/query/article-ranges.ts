import { dayNumber, isoDay, type Root } from '../format/index.ts';

/** Half-open range of article numbers: `end` is not in it. */
export interface IdRange {
  first: number;
  end: number;
}

/** Return the range of the articles published between two ISO days, both included; null means that the period is open on that side. Articles are numbered from the newest. */
export function articlesBetween(root: Root, earliest: string | null, latest: string | null): IdRange {
  return {
    first: latest === null ? 0 : articlesAfter(root, dayNumber(latest)),
    end: earliest === null ? root.articles : articlesAfter(root, dayNumber(earliest) - 1),
  };
}

function articlesAfter({ newest, days }: Root, day: number): number {
  let count = 0;
  let at = newest === '' ? -Infinity : dayNumber(newest);
  for (let i = 0; i < days.length; i += 2) {
    at -= days[i]!;
    if (at <= day) break;
    count += days[i + 1]!;
  }
  return count;
}

/** Return the years that have articles, newest first, each with the range of its articles. */
export function yearsOf(root: Root): ({ year: string } & IdRange)[] {
  if (root.articles === 0) return [];
  const oldest = dayNumber(root.newest) - root.days.reduce((sum, value, i) => sum + (i % 2 === 0 ? value : 0), 0);
  const [last, first] = [Number(root.newest.slice(0, 4)), Number(isoDay(oldest).slice(0, 4))];
  return Array.from({ length: last - first + 1 }, (_, i) => String(last - i).padStart(4, '0'))
    .map((year) => ({ year, ...articlesBetween(root, `${year}-01-01`, `${year}-12-31`) }))
    .filter((range) => range.end > range.first);
}
