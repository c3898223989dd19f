import { letterHref, pageHref } from '../href.ts';
import { compareStrings } from '../order.ts';
import type { IndexPage } from '../types.ts';

/** Maximum number of names on one page. A longer index has pages for each letter. */
const NAMES_ON_PAGE = 250;
/** Number of the most frequent names on the first page of a long index. */
const FREQUENT_NAMES = 60;

/** Address of an index, and how its entries are sorted and grouped. */
interface IndexShape<Entry> {
  address: string;
  /** Heading of the most frequent names. */
  mostFrequent: string;
  /** Return the number of an entry's articles. */
  countOf: (entry: Entry) => number;
  /** Return the text by which an entry is sorted; by default its name. */
  sortName?: (entry: Entry) => string;
}

/** The names under one letter, in alphabetical order. */
interface Letter<Entry> {
  /** “M”, or “#” for names that do not begin with a letter. */
  initial: string;
  entries: Entry[];
}

/**
 * Return names grouped by the first letter of what they are sorted by, ignoring accents, in alphabetical order; names that do not begin with a letter come last, under
 * “#”. An index too long for one page has the letters and the most frequent names on its first page, and one page or more for each letter, so that a new name
 * changes the pages of its letter only.
 */
export function letterIndex<Entry extends { name: string }>(
  all: readonly Entry[],
  { address, mostFrequent, countOf, sortName = ({ name }) => name }: IndexShape<Entry>,
): IndexPage<Entry>[] {
  const letters = lettersOf(all, sortName);
  const isLong = all.length > NAMES_ON_PAGE;
  const first = {
    ...{ count: all.length, href: address, path: null, name: null, letter: null, before: null, after: null },
    letters: letters.map(({ initial }) => ({ initial, href: isLong ? letterHref(address, slugOf(initial)) : `#${idOf(initial)}` })),
  };
  if (!isLong) return [{ ...first, groups: letters.map(({ initial, entries }) => ({ id: idOf(initial), heading: initial, isLetter: true, entries })) }];
  const byFrequency = all.toSorted(
    (a, b) => countOf(b) - countOf(a) || compareStrings(sortKey(sortName(a)), sortKey(sortName(b))) || compareStrings(sortKey(a.name), sortKey(b.name)),
  );
  return [
    { ...first, groups: [{ id: 'most-frequent', heading: mostFrequent, isLetter: false, entries: byFrequency.slice(0, FREQUENT_NAMES) }] },
    ...letters.flatMap((letter) => letterPages(address, letter).map((page) => ({ ...first, ...page }))),
  ];
}

/** Divide a letter into pages of about the same length. */
function letterPages<Entry>(address: string, { initial, entries }: Letter<Entry>): Omit<IndexPage<Entry>, 'letters'>[] {
  const count = Math.ceil(entries.length / NAMES_ON_PAGE);
  const firstHref = letterHref(address, slugOf(initial));
  const hrefAt = (index: number): string | null => (index < 0 || index >= count ? null : index === 0 ? firstHref : pageHref(firstHref, index + 1));
  return Array.from({ length: count }, (_, index) => ({
    href: hrefAt(index)!,
    path: `${slugOf(initial)}${index === 0 ? '' : `/${index + 1}`}`,
    letter: initial,
    name: `${initial}${index === 0 ? '' : `, page ${index + 1}`}`,
    count: entries.length,
    before: hrefAt(index - 1),
    after: hrefAt(index + 1),
    groups: [
      {
        id: idOf(initial),
        heading: initial,
        isLetter: true,
        entries: entries.slice(Math.floor((index * entries.length) / count), Math.floor(((index + 1) * entries.length) / count)),
      },
    ],
  }));
}

function lettersOf<Entry extends { name: string }>(all: readonly Entry[], sortName: (entry: Entry) => string): Letter<Entry>[] {
  const order = (a: Entry, b: Entry) => compareStrings(sortKey(sortName(a)), sortKey(sortName(b))) || compareStrings(sortKey(a.name), sortKey(b.name));
  return [...Map.groupBy(all, (entry) => initialOf(sortName(entry)))]
    .map(([initial, ofLetter]) => ({ initial, entries: ofLetter.toSorted(order) }))
    .sort((a, b) => Number(a.initial === '#') - Number(b.initial === '#') || compareStrings(a.initial, b.initial));
}

/** Return the last segment of the address of a letter's page. */
function slugOf(initial: string): string {
  return initial === '#' ? 'other' : initial.toLowerCase();
}

/** Return the fragment id of a letter. */
function idOf(initial: string): string {
  return `letter-${initial === '#' ? 'none' : initial}`;
}

function initialOf(name: string): string {
  const [first = ''] = sortKey(name);
  return /\p{L}/u.test(first) ? first.toUpperCase() : '#';
}

/** Normalize a name for sorting: without accents, in lower case. */
function sortKey(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
