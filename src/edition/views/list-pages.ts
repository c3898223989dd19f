import { labelOf } from '../../analysis/english/times/index.ts';
import { pageHref } from '../href.ts';
import type { ListPage } from '../types.ts';

/** How a list is divided, and the addresses of its pages. */
export interface ListShape<Entry> {
  /** Total weight of the entries that fill a page. */
  size: number;
  /** Address of the list. */
  address: string;
  /** Returns the address of a page by its number, if it is not below the list's own. */
  hrefOf?: (number: number) => string;
  /** Returns the weight of an entry; by default 1. */
  weightOf?: (entry: Entry) => number;
  /** Returns the day, or date and time, that an entry is listed under. */
  dayOf?: ((entry: Entry) => string) | undefined;
}

/**
 * Return the pages of a list, newest page first, given its entries, newest first. There is always at least one page.
 *
 * Pages are numbered from the oldest, and the newest one is at the address of the list itself. So a new entry changes the newest page only, and “page 7” always has the
 * same entries. If pages were numbered from the newest, a new entry would move one entry from each page to the next. Only a backdated entry changes older pages.
 *
 * A page is full when its entries have the weight `size`. The newest page has the remaining entries, and also those of the last full page if they are less than
 * half a page, so that the first page never has a single entry.
 */
export function listPages<Entry>(
  newestFirst: readonly Entry[],
  { size, address, hrefOf = (number) => pageHref(address, number), weightOf = () => 1, dayOf }: ListShape<Entry>,
): ListPage<Entry>[] {
  const pages = pagesFromOldest(newestFirst, size, weightOf);
  const hrefAt = (index: number): string | null => (pages[index] === undefined ? null : index === 0 ? address : hrefOf(pages.length - index));
  return pages.map((entries, index) => ({
    entries,
    number: index === 0 ? null : pages.length - index,
    href: hrefAt(index)!,
    label: dayOf && entries.length > 0 ? daysLabel(dayOf(entries.at(-1)!), dayOf(entries[0]!)) : null,
    newer: hrefAt(index - 1),
    older: hrefAt(index + 1),
  }));
}

/** Return “2 August 2023 – 29 August 2024”, or the only day. */
function daysLabel(oldest: string, newest: string): string {
  const [first, last] = [oldest.slice(0, 10), newest.slice(0, 10)];
  return first === last ? labelOf(first) : `${labelOf(first)} – ${labelOf(last)}`;
}

function pagesFromOldest<Entry>(newestFirst: readonly Entry[], size: number, weightOf: (entry: Entry) => number): Entry[][] {
  const pages: Entry[][] = [[]];
  let weight = 0;
  for (const entry of newestFirst.toReversed()) {
    if (weight >= size) {
      pages.unshift([]);
      weight = 0;
    }
    pages[0]!.unshift(entry);
    weight += weightOf(entry);
  }
  const [newest, lastFull, ...older] = pages;
  return lastFull !== undefined && weight < size / 2 ? [[...newest!, ...lastFull], ...older] : pages;
}
