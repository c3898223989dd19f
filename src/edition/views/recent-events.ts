import type { TimelineYear } from '../types.ts';

/** Return the end of a timeline: the last whole days that together have at least `count` past events, or all; coarser dates are left out. */
export function recentEvents(years: readonly TimelineYear[], count: number): TimelineYear[] {
  let room = count;
  const recent: TimelineYear[] = [];
  for (const { year, months } of years.toReversed()) {
    const kept = [];
    for (const month of months.toReversed()) {
      const days = [];
      for (const { events, ...day } of month.days.toReversed()) {
        const past = events.filter((event) => event.status === 'reported');
        if (room <= 0 || past.length === 0) continue;
        days.unshift({ ...day, events: past });
        room -= past.length;
      }
      if (days.length > 0) kept.unshift({ ...month, events: [], days });
    }
    if (kept.length > 0) recent.unshift({ year, events: [], months: kept });
  }
  return recent;
}
