import { numberLabel, type TimelineIndex, type TimelineQuery, writeQuery } from '../timeline/index.ts';

/** Say at each year of the list of years how many of the given events it has; those that have none fade. */
export function countYears(host: HTMLElement, index: TimelineIndex, events: readonly number[]): void {
  const counts = new Map<string, number>();
  for (const event of events) {
    const year = index.placeOf(event).part.slice(0, 4);
    counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  for (const link of host.querySelectorAll<HTMLElement>('[data-year]')) {
    const count = counts.get(link.dataset['year'] ?? '') ?? 0;
    link.parentElement?.classList.toggle('is-empty', count === 0);
    if (link.nextElementSibling) link.nextElementSibling.textContent = numberLabel(count);
  }
}

/** Make the years of the list lead to themselves with everything else that is asked for; what they were built with is a page of their own. */
export function leadToYears(host: HTMLElement, query: TimelineQuery): void {
  for (const link of host.querySelectorAll<HTMLAnchorElement>('a[data-year]')) {
    const year = link.dataset['year'] ?? '';
    link.href = `${location.pathname}${writeQuery({ ...query, from: year, until: year })}`;
  }
}
