import type { ComparedArticle, Comparison, Side } from '../types.ts';
import { kindsView } from './kinds-view.ts';
import { make, type ViewNode } from './nodes.ts';
import { numbersView } from './numbers-view.ts';
import { textsView } from './texts-view.ts';

/** Maximum number of cited publications named below the title of an article. */
const MAX_CITED = 3;

/** Render a comparison: both articles, the numbers that differ, what both have and what only one has, the two texts. */
export function comparisonView(comparison: Comparison): ViewNode[] {
  const { a, b } = comparison;
  return [
    make('div', { class: 'compared-heads' }, headOf(a, 'a'), headOf(b, 'b')),
    ...numbersView(comparison),
    ...kindsView(comparison),
    ...textsView(comparison),
  ];
}

function headOf({ title, href, published, sources, lang }: ComparedArticle, side: Side): ViewNode {
  const cited = sources.filter(({ kind }) => kind === 'cited').map(({ name }) => name);
  return make(
    'section',
    { class: `compared-head side-${side}`, 'aria-label': side === 'a' ? 'First report' : 'Second report' },
    make('h2', {}, make('a', { href, lang }, title)),
    make('p', { class: 'list-note' }, cited.length === 0 ? published : `${published} · after ${cited.slice(0, MAX_CITED).join(', ')}`),
  );
}
