import { numberLabel, type TimelineIndex, type TimelineQuery, formatQuery, parseQuery } from '../timeline/index.ts';

/** Show at each year in the list of years how many of the given events are in it, and fade the years without events. */
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

/** Let each link in the list of years lead to the current query, narrowed to that year. In the HTML, the links lead to the pages of the years. */
export function linkYears(host: HTMLElement, query: TimelineQuery): void {
  for (const link of host.querySelectorAll<HTMLAnchorElement>('a[data-year]')) {
    const year = link.dataset['year'] ?? '';
    link.href = `${location.pathname}${formatQuery({ ...query, from: year, until: year })}`;
  }
}

/** Return the query of the year that a click in the list of years chooses; null if it is not on a link, or opens a new tab. */
export function queryOfYearLink(event: MouseEvent): TimelineQuery | null {
  const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[data-year]') : null;
  if (!link || event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return null;
  return parseQuery(link.search);
}
