import type { ComparedKind, Comparison } from '../types.ts';
import { itemsView } from './items-view.ts';
import { make, type ViewNode } from './nodes.ts';

/** Render what both articles have and what only one has. */
export function kindsView({ kinds }: Comparison): ViewNode[] {
  const shown = kinds.filter(({ both, a, b, unsure }) => both.length + a.length + b.length + unsure.length > 0);
  return [
    make(
      'section',
      { class: 'compared-kinds', 'aria-labelledby': 'compared-kinds' },
      make('h2', { class: 'section-heading', id: 'compared-kinds' }, 'What both report, and what only one does'),
      ...shown.map((kind) => kindView(kind)),
    ),
  ];
}

function kindView({ name, id, both, a, b, unsure }: ComparedKind): ViewNode {
  const column = (className: string, heading: string, items: ComparedKind['both']) =>
    make('div', { class: className }, make('h4', {}, `${heading} (${items.length})`), itemsView(items));
  return make(
    'section',
    { class: `compared-kind kind-${id}`, 'aria-label': name },
    make('h3', {}, name),
    make(
      'div',
      { class: 'compared-columns' },
      column('side-a', 'Only in the first', a),
      column('side-both', 'In both', both),
      column('side-b', 'Only in the second', b),
    ),
    ...unsureView(unsure),
  );
}

/** Render what one report says and the other may say in other words, in a `details` element below the columns. */
function unsureView(unsure: ComparedKind['unsure']): ViewNode[] {
  if (unsure.length === 0) return [];
  return [
    make(
      'details',
      { class: 'compared-unsure' },
      make('summary', {}, `${unsure.length} more in one report: the other may say the same in other words`),
      itemsView(unsure),
    ),
  ];
}
