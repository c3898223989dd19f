import type { ComparedItem, ComparedNumber, Comparison } from '../types.ts';
import { itemsView } from './items-view.ts';
import { make, type ViewNode } from './nodes.ts';

const NAMES: Record<ComparedNumber['kind'], string> = {
  differ: 'They differ',
  partly: 'One number is in both, another in one only',
  days: 'For different days',
  agree: 'They agree',
};

const SAME = 'Where both give a number for the same thing and day, it is the same.';
const NONE = 'They give no number for the same thing and day.';

/** Render the numbers that both articles give for the same quantity, those that differ first. */
export function numbersView({ numbers, a, b }: Comparison): ViewNode[] {
  const differing = numbers.filter(({ kind }) => kind === 'differ' || kind === 'partly').length;
  const lead = differing > 0 ? '' : numbers.some(({ kind }) => kind === 'agree') ? SAME : NONE;
  return [
    make(
      'section',
      { class: 'compared-numbers', 'aria-labelledby': 'compared-numbers' },
      make('h2', { class: 'section-heading', id: 'compared-numbers' }, differing === 0 ? 'Numbers' : 'Numbers that differ'),
      ...(lead === '' ? [] : [make('p', { class: 'list-note' }, lead)]),
      ...numbers.map((number) => numberView(number, a.title, b.title)),
    ),
  ];
}

function numberView({ title, kind, a, b, others }: ComparedNumber, first: string, second: string): ViewNode {
  const side = (name: string, items: readonly ComparedItem[], rest: readonly ComparedItem[]) =>
    make(
      'div',
      {},
      make('p', { class: 'compared-side' }, name),
      itemsView(items),
      ...(rest.length === 0 ? [] : [make('p', { class: 'compared-note' }, 'This report also gives:'), itemsView(rest)]),
    );
  return make(
    'article',
    { class: `compared-number is-${kind}` },
    make('h3', {}, title, ' ', make('span', { class: 'compared-note' }, NAMES[kind])),
    make('div', { class: 'compared-pair' }, side(first, a, others.a), side(second, b, others.b)),
  );
}
