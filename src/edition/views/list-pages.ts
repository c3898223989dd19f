import { labelOf } from '../../analysis/english/times/index.ts';
import { pageHref } from '../href.ts';
import type { ListPage } from '../types.ts';

/** How a list is parted, and where its pages stand. */
export interface ListShape<Entry> {
  /** What the entries of a page weigh together. */
  size: number;
  /** Of the list. */
  address: string;
  /** Makes the address of a page by its number, where it is not below the list's own. */
  hrefOf?: (number: number) => string;
  /** What an entry weighs; 1 where nothing else is said. */
  weightOf?: (entry: Entry) => number;
  /** The day, or moment, that an entry is listed under. */
  dayOf?: ((entry: Entry) => string) | undefined;
}

/**
 * Part a list, newest entry first, into pages, newest page first. There is always a first page.
 *
 * Pages are numbered from the oldest, and the newest one stands at the address of the list itself: a new entry changes that page alone,
 * and the address of every other page means tomorrow what it means today. (Numbered from the newest, one article would push an entry over
 * from each page to the next: all of them would have to be built anew, and a link to “page 7” would soon lead to something else.) Only what is
 * dated back changes the pages from its place on.
 *
 * A page is full when its entries weigh `size`. The newest one holds what is left over, and the last full page too where that is less than half
 * of one: so nobody meets a front page with a single entry on it.
 */
export function listPages<Entry>(
  newestFirst: readonly Entry[],
  { size, address, hrefOf = (number) => pageHref(address, number), weightOf = () => 1, dayOf }: ListShape<Entry>,
): ListPage<Entry>[] {
  const pages = partFromOldest(newestFirst, size, weightOf);
  const hrefAt = (index: number): string | null => (pages[index] === undefined ? null : index === 0 ? address : hrefOf(pages.length - index));
  return pages.map((entries, index) => ({
    entries,
    number: index === 0 ? null : pages.length - index,
    href: hrefAt(index)!,
    label: dayOf && entries.length > 0 ? stretchLabel(dayOf(entries.at(-1)!), dayOf(entries[0]!)) : null,
    newer: hrefAt(index - 1),
    older: hrefAt(index + 1),
  }));
}

/** “2 August 2023 – 29 August 2024”, or the one day. */
function stretchLabel(oldest: string, newest: string): string {
  const [first, last] = [oldest.slice(0, 10), newest.slice(0, 10)];
  return first === last ? labelOf(first) : `${labelOf(first)} – ${labelOf(last)}`;
}

function partFromOldest<Entry>(newestFirst: readonly Entry[], size: number, weightOf: (entry: Entry) => number): Entry[][] {
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
  const [newest, full, ...older] = pages;
  return full !== undefined && weight < size / 2 ? [[...newest!, ...full], ...older] : pages;
}
