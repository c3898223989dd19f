import { dayBefore } from '../days.ts';
import type { Days } from '../retellings/index.ts';

/** Maximum number of days of a period: a longer one does not say on which day something happened. */
const MAX_DAYS = 3;

/** ISO day of the years 0 to 9998: the day after 31 December 9999 has five digits in its year. */
const COUNTABLE_DAY = /^(?!9999)\d{4}-\d\d-\d\d$/;

/** Return the ISO days of a short period; none of a long one, or of one before Christ or at the end of the calendar. */
export function daysOf({ from, to }: Days): string[] {
  if (!COUNTABLE_DAY.test(from) || !COUNTABLE_DAY.test(to)) return [];
  const days: string[] = [];
  for (let day = from; day <= to; day = dayBefore(day, -1)) {
    days.push(day);
    if (days.length > MAX_DAYS) return [];
  }
  return days;
}
