import type { IndexPage, ListPage } from '../../edition/index.ts';
import { counted } from './entity-words.ts';

/** Name a page of a list: “Articles”, “Articles, page 7”. */
export function pageTitle(list: string, { number }: Pick<ListPage<unknown>, 'number'>): string {
  return number === null ? list : `${list}, page ${number}`;
}

/** Say what stands on a page that is not the newest. */
export function pageNote({ label }: Pick<ListPage<unknown>, 'label'>): string {
  return `${label === null ? 'Newest' : `${label}, newest`} first. Pages are counted from the oldest.`;
}

/** Name a page of an index: “People”, “People: M, page 2”. */
export function indexTitle(index: string, { name }: Pick<IndexPage<unknown>, 'name'>): string {
  return name === null ? index : `${index}: ${name}`;
}

/** Say what stands on the page of a letter: “12 people.”, “Maas to Marsh: 200 of 400 people of this letter.” */
export function letterNote({ groups, count }: IndexPage<{ name: string }>, one: string, many: string): string {
  const shown = groups.flatMap(({ entries }) => entries);
  const all = counted(count, one, many);
  return shown.length === count ? `${all}.` : `${shown[0]!.name} to ${shown.at(-1)!.name}: ${shown.length} of ${all} of this letter.`;
}

/** An index of fewer letters needs no way through it. */
const LETTERS_TO_NAVIGATE = 8;

/** Tell whether an index has so many letters that they are led to. */
export function isLetterIndex({ letters }: Pick<IndexPage<unknown>, 'letters'>): boolean {
  return letters.length >= LETTERS_TO_NAVIGATE;
}
