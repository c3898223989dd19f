import type { ListPage } from '../edition/types.ts';

/** Name a page of a list: “Articles”, “Articles, page 7”. */
export function pageTitle(list: string, { number }: Pick<ListPage<unknown>, 'number'>): string {
  return number === null ? list : `${list}, page ${number}`;
}

/** Say what stands on a page that is not the newest. */
export function pageNote({ label }: Pick<ListPage<unknown>, 'label'>): string {
  return `${label === null ? 'Newest' : `${label}, newest`} first. Pages are counted from the oldest.`;
}
