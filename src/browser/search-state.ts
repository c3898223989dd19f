import type { SortOrder } from '../search/query/index.ts';

/** State of the search page; the URL holds all of it. */
export interface SearchState {
  query: string;
  sort: SortOrder;
  view: 'articles' | 'sentences';
  /** Number of articles shown. */
  shown: number;
}

/** Number of articles shown at first, and added by each click on “more”. */
export const ARTICLES_AT_ONCE = 10;
/** Maximum number of articles that a URL can ask for. */
const MAX_SHOWN = 500;

/** Return the state in the URL of the page. */
export function stateInAddress(): SearchState {
  const parameters = new URL(location.href).searchParams;
  const sort = parameters.get('sort');
  const shown = Number(parameters.get('n'));
  return {
    query: parameters.get('q') ?? '',
    sort: sort === 'newest' || sort === 'oldest' ? sort : 'best',
    view: parameters.get('view') === 'sentences' ? 'sentences' : 'articles',
    shown: Number.isInteger(shown) && shown > 0 ? Math.min(shown, MAX_SHOWN) : ARTICLES_AT_ONCE,
  };
}

/** Return the URL of the page for a state, without default values. */
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

/** Put a state into the URL, as a new history entry or replacing the current one. */
export function writeToAddress(state: SearchState, entry: 'new' | 'same'): void {
  const address = addressOf(state);
  if (address === location.href) return;
  if (entry === 'new') history.pushState(null, '', address);
  else history.replaceState(null, '', address);
}

/** Store the scroll position in the current history entry; “back” restores it although the results load later. */
export function storeScroll(): void {
  history.replaceState({ top: scrollY }, '');
}

/** Return the scroll position stored in the current history entry. */
export function storedScroll(): number {
  const state = history.state as { top?: number } | null;
  return typeof state?.top === 'number' ? state.top : 0;
}
