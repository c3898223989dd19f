import { type Search, SearchError, type SearchOptions, type SearchResults, type SentenceResults } from '../search/query/index.ts';
import { connectEditions } from './connect-editions.ts';
import { focusOnSlash } from './focus-on-slash.ts';
import { markEmptyDate } from './mark-empty-date.ts';
import { rememberSearch } from './recent-searches.ts';
import { ARTICLES_AT_ONCE, writeToAddress, storeScroll, storedScroll, stateInAddress } from './search-state.ts';
import type { SearchState } from './search-state.ts';
import { withDates } from './search-facets.ts';
import { SearchView } from './search-view.ts';

/** Pause in typing after which the search starts. */
const DEBOUNCE_MS = 150;
/** Time after which a notice says that the search is running, and titles are shown without sentences. */
const WAIT_NOTICE_MS = 250;
/** Time after which the notice gives the reason. */
const SLOW_NOTICE_MS = 5000;
const SENTENCES_AT_ONCE = 20;

/**
 * `<search-page data-index="/search/" data-editions='[{"name":"2023","index":"/2023/search/"}]'>`: the search form with its results below. All its state is in the URL (`search-state.ts`);
 * `search-view.ts` draws it. Links with `data-search` lead to another search on the same page.
 */
class SearchPage extends HTMLElement {
  readonly #view = new SearchView(this, {
    retry: () => this.#retry(),
    showMore: (shown) => this.#showMore(shown),
    furtherSentences: (from, listed) => this.#sentences(from, listed).catch((error: unknown) => this.#reportError(error)),
    focusField: () => this.#input.focus(),
  });
  #input!: HTMLInputElement;
  #search!: Search;
  #state!: SearchState;
  #stop = new AbortController();
  #pageTitle = document.title;
  #timer: number | undefined;
  /** Number of the latest search: responses to earlier ones are dropped. */
  #request = 0;
  /** Whether the current history entry is kept when the query changes. It is replaced while the query in it is still being typed. */
  #keepsEntry = false;

  connectedCallback(): void {
    const view = this.#view;
    this.#input = view.part('input[name="q"]');
    this.#search = connectEditions(this.dataset);
    this.#stop = new AbortController();
    const { signal } = this.#stop;
    signal.addEventListener('abort', focusOnSlash(this.#input));
    this.#input.addEventListener('input', () => this.#onType(), { signal });
    // Errors are reported when the reader searches.
    this.#input.addEventListener('focus', () => void this.#search.prepare().catch(() => undefined), { signal });
    view.part('.search-form').addEventListener('submit', (event) => this.#onSubmit(event), { signal });
    view.part('.search-dates').addEventListener('submit', (event) => this.#onDates(event), { signal });
    view.part('.search-dates').addEventListener('change', ({ target }) => markEmptyDate(target as HTMLInputElement), { signal });
    view.part('.search-narrow').addEventListener('toggle', () => void this.#updateFacets(this.#request), { signal });
    this.addEventListener('click', (event) => this.#onClick(event), { signal });
    window.addEventListener('popstate', () => this.#readAddress(), { signal });
    window.addEventListener('pagehide', storeScroll, { signal });
    view.part<HTMLDetailsElement>('.search-narrow').open = window.matchMedia('(min-width: 64rem)').matches;
    this.#readAddress();
    if (this.#input.value === '') this.#input.focus();
  }

  disconnectedCallback(): void {
    this.#stop.abort();
    window.clearTimeout(this.#timer);
  }

  #readAddress(): void {
    window.clearTimeout(this.#timer);
    this.#state = stateInAddress();
    this.#input.value = this.#state.query;
    this.#keepsEntry = this.#state.query !== '';
    rememberSearch(this.#state.query);
    const top = storedScroll();
    void this.#show(false).then(() => top > 0 && window.scrollTo({ top }));
  }

  #onType(): void {
    window.clearTimeout(this.#timer);
    void this.#search.prepare(this.#input.value).catch(() => undefined);
    this.#timer = window.setTimeout(() => {
      this.#state = { ...this.#state, query: this.#input.value, shown: ARTICLES_AT_ONCE };
      writeToAddress(this.#state, this.#keepsEntry ? 'new' : 'same');
      this.#keepsEntry = false;
      void this.#show(true);
    }, DEBOUNCE_MS);
  }

  #onSubmit(event: SubmitEvent): void {
    event.preventDefault();
    this.#searchFor(this.#input.value, this.#keepsEntry ? 'new' : 'same');
  }

  #onDates(event: SubmitEvent): void {
    event.preventDefault();
    const dates = new FormData(event.currentTarget as HTMLFormElement);
    const day = (name: string): string => (dates.get(name) as string | null) ?? '';
    this.#searchFor(withDates(this.#input.value, day('from'), day('before')), 'new');
  }

  #onClick(event: MouseEvent): void {
    const target = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[data-search]') : null;
    if (!target || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    history.pushState(null, '', target.href);
    this.#readAddress();
    this.#input.focus({ preventScroll: true });
  }

  #searchFor(query: string, entry: 'new' | 'same'): void {
    window.clearTimeout(this.#timer);
    this.#state = { ...this.#state, query, shown: ARTICLES_AT_ONCE };
    this.#input.value = query;
    writeToAddress(this.#state, entry);
    this.#keepsEntry = query !== '';
    rememberSearch(query);
    void this.#show(false);
  }

  async #show(typing: boolean): Promise<void> {
    const state = this.#state;
    const query = state.query.trim();
    const request = ++this.#request;
    document.title = query === '' ? this.#pageTitle : `${query.slice(0, 80)} – ${this.#pageTitle}`;
    if (query === '') return this.#view.clear(state);
    this.#view.hideStart();
    const waits = [this.#later(request, WAIT_NOTICE_MS, 'Searching…'), this.#later(request, SLOW_NOTICE_MS, 'Still searching: the index is slow to arrive.')];
    const results = this.#view.part('.search-results');
    results.ariaBusy = 'true';
    try {
      if (state.view === 'sentences') await this.#showSentences(state, request);
      else await this.#showArticles(state, typing, request);
    } catch (error) {
      if (!(error instanceof SearchError)) throw error;
      if (request === this.#request) this.#view.showError(state, error.message);
    } finally {
      waits.forEach((wait) => window.clearTimeout(wait));
      if (request === this.#request) results.ariaBusy = 'false';
    }
    await this.#updateFacets(request);
  }

  #later(request: number, after: number, text: string): number {
    return window.setTimeout(() => request === this.#request && this.#view.announce(text), after);
  }

  async #showArticles(state: SearchState, typing: boolean, request: number): Promise<void> {
    const options = { articleLimit: state.shown, sort: state.sort, typing };
    const full = this.#search.search(state.query, options);
    const early = window.setTimeout(() => void this.#showEarly(full, state, options, request), WAIT_NOTICE_MS);
    const results = await full.finally(() => window.clearTimeout(early));
    if (request === this.#request) this.#view.showResults(state, results);
  }

  /** Show titles and summaries while the sentences are loading. */
  async #showEarly(full: Promise<SearchResults>, state: SearchState, options: SearchOptions, request: number): Promise<void> {
    const early = this.#search.search(state.query, { ...options, excerpts: false });
    const first = await Promise.race([early, full.then(() => null)]).catch(() => null);
    if (first && request === this.#request) this.#view.showResults(state, first);
  }

  async #showSentences(state: SearchState, request: number): Promise<void> {
    const asWords = this.#search.search(state.query, { articleLimit: 1, entityLimit: 0, figureLimit: 0, excerpts: false });
    const [results, sentences] = await Promise.all([asWords, this.#sentences(0, [])]);
    if (request === this.#request) this.#view.showSentences(state, results, sentences);
  }

  #sentences(from: number, listed: readonly string[]): Promise<SentenceResults> {
    const { query, sort } = this.#state;
    return this.#search.sentences(query, { limit: SENTENCES_AT_ONCE, sort: sort === 'newest' ? 'newest' : 'oldest', from, listed });
  }

  /** Load the facets if the reader can see them. */
  async #updateFacets(request: number): Promise<void> {
    const state = this.#state;
    if (request !== this.#request || state.query.trim() === '' || !this.#view.part<HTMLDetailsElement>('.search-narrow').open) return;
    const facets = await this.#search.facets(state.query).catch(() => null);
    if (facets && request === this.#request) this.#view.showFacets(state, facets);
  }

  #retry(): void {
    // The button disappears with the message above it.
    this.#input.focus();
    void this.#show(false);
  }

  #showMore(shown: number): void {
    this.#state = { ...this.#state, shown: shown + ARTICLES_AT_ONCE };
    writeToAddress(this.#state, 'same');
    void this.#show(false).then(() => this.querySelectorAll<HTMLElement>('.search-articles h3 a')[shown]?.focus());
  }

  #reportError(error: unknown): null {
    if (!(error instanceof SearchError)) throw error;
    this.#view.announce(error.message);
    return null;
  }
}

customElements.define('search-page', SearchPage);
