import { letterHref, pageHref } from '../href.ts';
import { compare } from '../order.ts';
import type { IndexPage } from '../types.ts';

/** Names on one page. An index of no more is one page; a longer one has pages for each letter. */
const NAMES_ON_PAGE = 250;
/** The first page of a long index has room for those that most articles have. */
const MOST_FREQUENT = 60;

/** Where an index stands, and what the first page of a long one shows. */
interface IndexShape<Entry> {
  address: string;
  /** What those that most articles have are called together. */
  mostFrequent: string;
  /** The number of an entry's articles. */
  countOf: (entry: Entry) => number;
  /** What an entry is sorted by; its name where nothing else is said. */
  sortName?: (entry: Entry) => string;
}

/** The names of one letter, in order of the alphabet. */
interface Letter<Entry> {
  /** “M”, or “#” for all that begin with no letter. */
  initial: string;
  entries: Entry[];
}

/**
 * Arrange names by the first letter of what they are sorted by, accents aside, in order of the alphabet; what begins with no letter comes last, under “#”. An index
 * that is too long for a page has the letters and the most frequent on its first page, and one page or more for each letter: so a name that
 * comes in changes the pages of its letter and no other.
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
  const most = all.toSorted((a, b) => countOf(b) - countOf(a) || compare(fold(sortName(a)), fold(sortName(b))) || compare(fold(a.name), fold(b.name)));
  return [
    { ...first, groups: [{ id: 'most-frequent', heading: mostFrequent, isLetter: false, entries: most.slice(0, MOST_FREQUENT) }] },
    ...letters.flatMap((letter) => letterPages(address, letter).map((page) => ({ ...first, ...page }))),
  ];
}

/** The pages of a letter, of about the same length. */
function letterPages<Entry>(address: string, { initial, entries }: Letter<Entry>): Omit<IndexPage<Entry>, 'letters'>[] {
  const count = Math.ceil(entries.length / NAMES_ON_PAGE);
  const own = letterHref(address, slugOf(initial));
  const hrefAt = (index: number): string | null => (index < 0 || index >= count ? null : index === 0 ? own : pageHref(own, index + 1));
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
  const order = (a: Entry, b: Entry) => compare(fold(sortName(a)), fold(sortName(b))) || compare(fold(a.name), fold(b.name));
  return [...Map.groupBy(all, (entry) => initialOf(sortName(entry)))]
    .map(([initial, own]) => ({ initial, entries: own.toSorted(order) }))
    .sort((a, b) => Number(a.initial === '#') - Number(b.initial === '#') || compare(a.initial, b.initial));
}

/** Last part of the address of a letter's page. */
function slugOf(initial: string): string {
  return initial === '#' ? 'other' : initial.toLowerCase();
}

/** Fragment id of a letter. */
function idOf(initial: string): string {
  return `letter-${initial === '#' ? 'none' : initial}`;
}

function initialOf(name: string): string {
  const [first = ''] = fold(name);
  return /\p{L}/u.test(first) ? first.toUpperCase() : '#';
}

/** A name as the alphabet orders it: without accents, in small letters. */
function fold(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
