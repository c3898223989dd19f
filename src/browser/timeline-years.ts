import { numberLabel } from '../timeline/counted.ts';
import type { TimelineIndex } from '../timeline/open-index.ts';

/** Say at each year of the list of years how many of the given events it has; those that have none fade. */
export function countYears(host: HTMLElement, index: TimelineIndex, events: readonly number[]): void {
  const counts = new Map<string, number>();
  for (const event of events) {
    const year = index.placeOf(event).period.slice(0, 4);
    counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  for (const link of host.querySelectorAll<HTMLElement>('[data-year]')) {
    const count = counts.get(link.dataset['year'] ?? '') ?? 0;
    link.parentElement?.classList.toggle('is-empty', count === 0);
    if (link.nextElementSibling) link.nextElementSibling.textContent = numberLabel(count);
  }
}
