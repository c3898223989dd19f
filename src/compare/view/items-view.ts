import type { ComparedItem } from '../types.ts';
import { make, type ViewNode } from './nodes.ts';

/** Number of entries shown at first; the others are in a `details` element. */
const MAX_SHOWN = 8;

/** Render items as a list, each followed by its note. */
export function itemsView(items: readonly ComparedItem[]): ViewNode {
  const list = (some: readonly ComparedItem[]) => make('ul', { class: 'compared-items' }, ...some.map(itemView));
  if (items.length === 0) return make('p', { class: 'compared-none' }, 'None');
  if (items.length <= MAX_SHOWN + 1) return list(items);
  const rest = make('details', { class: 'list-rest' }, make('summary', {}, `${items.length - MAX_SHOWN} more`), list(items.slice(MAX_SHOWN)));
  return make('div', {}, list(items.slice(0, MAX_SHOWN)), rest);
}

function itemView({ label, href, note }: ComparedItem): ViewNode {
  const words = href === null ? make('bdi', {}, label) : make('a', { href }, make('bdi', {}, label));
  return make('li', {}, words, ...(note === '' ? [] : [make('span', { class: 'compared-note' }, ` ${note}`)]));
}
