import type { IndexPage, ListPage } from '../../edition/index.ts';
import { counted } from '../../text/index.ts';

/** Return the title of a list page: “Articles”, “Articles, page 7”. */
export function pageTitle(list: string, { number }: Pick<ListPage<unknown>, 'number'>): string {
  return number === null ? list : `${list}, page ${number}`;
}

/** Return the note on the order of the entries and of the pages of a list. */
export function pageNote({ label }: Pick<ListPage<unknown>, 'label'>): string {
  return `${label === null ? 'Newest' : `${label}, newest`} first. Page 1 has the oldest.`;
}

/** Return the title of an index page: “People”, “People: M, page 2”. */
export function indexTitle(index: string, { name }: Pick<IndexPage<unknown>, 'name'>): string {
  return name === null ? index : `${index}: ${name}`;
}

/** Return the number of entries under a letter: “12 people.”, or the entries on this page: “Maas to Marsh: 200 of 400 people of this letter.” */
export function letterNote({ groups, count }: IndexPage<{ name: string }>, one: string, many: string): string {
  const shown = groups.flatMap(({ entries }) => entries);
  const all = counted(count, one, many);
  return shown.length === count ? `${all}.` : `${shown[0]!.name} to ${shown.at(-1)!.name}: ${shown.length} of ${all} of this letter.`;
}

/** Minimum number of different initial letters for which an index links to its letters. */
const LETTERS_TO_NAVIGATE = 8;

/** Return whether an index has enough letters to link to them. */
export function isLetterIndex({ letters }: Pick<IndexPage<unknown>, 'letters'>): boolean {
  return letters.length >= LETTERS_TO_NAVIGATE;
}
