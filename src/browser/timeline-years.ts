import { numberLabel, type TimelineIndex, type TimelineQuery, writeQuery } from '../timeline/index.ts';

/** Show at each year of the list how many of the given events it has; years without events are drawn faded. */
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

/** Point the links of the list of years at the current query, narrowed to each year. Without a script they lead to the page of the year. */
export function leadToYears(host: HTMLElement, query: TimelineQuery): void {
  for (const link of host.querySelectorAll<HTMLAnchorElement>('a[data-year]')) {
    const year = link.dataset['year'] ?? '';
    link.href = `${location.pathname}${writeQuery({ ...query, from: year, until: year })}`;
  }
}
