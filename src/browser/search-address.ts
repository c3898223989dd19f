import type { SortOrder } from '../search/query/index.ts';

/** What the search page shows: all of it is in its address. */
export interface SearchState {
  query: string;
  sort: SortOrder;
  view: 'articles' | 'sentences';
  /** How many articles. */
  shown: number;
}

export const ARTICLES_AT_ONCE = 10;
/** No address makes the page show more at once. */
const MOST_SHOWN = 500;

/** The state that the address of the page holds. */
export function stateInAddress(): SearchState {
  const parameters = new URL(location.href).searchParams;
  const sort = parameters.get('sort');
  const shown = Number(parameters.get('n'));
  return {
    query: parameters.get('q') ?? '',
    sort: sort === 'newest' || sort === 'oldest' ? sort : 'best',
    view: parameters.get('view') === 'sentences' ? 'sentences' : 'articles',
    shown: Number.isInteger(shown) && shown > 0 ? Math.min(shown, MOST_SHOWN) : ARTICLES_AT_ONCE,
  };
}

/** The address of the page in a state. What is as usual is left out. */
export function addressOf({ query, sort, view, shown }: SearchState): string {
  const address = new URL(location.href);
  const parameters = { q: query, sort: sort === 'best' ? '' : sort, view: view === 'articles' ? '' : view, n: shown === ARTICLES_AT_ONCE ? '' : String(shown) };
  for (const [name, value] of Object.entries(parameters)) {
    if (value === '') address.searchParams.delete(name);
    else address.searchParams.set(name, value);
  }
  address.hash = '';
  return address.href;
}

/** Put a state into the address, as a new entry of the history or in place of the present one. */
export function putIntoAddress(state: SearchState, entry: 'new' | 'same'): void {
  const address = addressOf(state);
  if (address === location.href) return;
  if (entry === 'new') history.pushState(null, '', address);
  else history.replaceState(null, '', address);
}

/** Keep with the entry of the history how far the page is scrolled; “back” finds the place again though the results come later. */
export function rememberPlace(): void {
  history.replaceState({ top: scrollY }, '');
}

/** How far the page was scrolled when the reader left this entry of the history. */
export function rememberedPlace(): number {
  const state = history.state as { top?: number } | null;
  return typeof state?.top === 'number' ? state.top : 0;
}
