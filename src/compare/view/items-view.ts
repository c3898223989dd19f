import type { ComparedItem } from '../types.ts';
import { make, type ViewNode } from './nodes.ts';

/** Number of entries shown at first; the rest is in a disclosure. */
const OPEN = 8;

/** Render items as a list, each followed by its note. */
export function itemsView(items: readonly ComparedItem[]): ViewNode {
  const list = (some: readonly ComparedItem[]) => make('ul', { class: 'compared-items' }, ...some.map(itemView));
  if (items.length === 0) return make('p', { class: 'compared-none' }, 'None');
  if (items.length <= OPEN + 1) return list(items);
  const rest = make('details', { class: 'list-rest' }, make('summary', {}, `${items.length - OPEN} more`), list(items.slice(OPEN)));
  return make('div', {}, list(items.slice(0, OPEN)), rest);
}

function itemView({ label, href, note }: ComparedItem): ViewNode {
  const words = href === null ? make('bdi', {}, label) : make('a', { href }, make('bdi', {}, label));
  return make('li', {}, words, ...(note === '' ? [] : [make('span', { class: 'compared-note' }, ` ${note}`)]));
}
