import type { TimelineYear } from '../types.ts';

/** Return the end of a timeline: as few of the last days as together have at least `count` past events. Events that are dated to a month or year only are left out. */
export function recentEvents(years: readonly TimelineYear[], count: number): TimelineYear[] {
  let remaining = count;
  const recent: TimelineYear[] = [];
  for (const { year, months } of years.toReversed()) {
    const keptMonths = [];
    for (const month of months.toReversed()) {
      const days = [];
      for (const { events, ...day } of month.days.toReversed()) {
        const past = events.filter((event) => event.status === 'reported');
        if (remaining <= 0 || past.length === 0) continue;
        days.unshift({ ...day, events: past });
        remaining -= past.length;
      }
      if (days.length > 0) keptMonths.unshift({ ...month, events: [], days });
    }
    if (keptMonths.length > 0) recent.unshift({ year, events: [], months: keptMonths });
  }
  return recent;
}
