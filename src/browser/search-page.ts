import { SearchError } from '../search/search-error.ts';
import type { Search, SearchOptions, SearchResults } from '../search/types.ts';
import { button, element, link } from './elements.ts';
import { focusOnSlash } from './focus-on-slash.ts';
import { forgetSearches, recentSearches, rememberSearch } from './recent-searches.ts';
import { ARTICLES_AT_ONCE, addressOf, putIntoAddress, rememberPlace, rememberedPlace, stateInAddress } from './search-address.ts';
import type { SearchState } from './search-address.ts';
import { connectSearch } from './search-client.ts';
import { renderFacets, withDates } from './search-narrowing.ts';
import { list, renderResults, renderSentences, section } from './search-results.ts';
import { explain, summarize } from './search-words.ts';
import type { Remark } from './search-words.ts';

/** So long must the keys rest before a search. */
const REST_MS = 150;
/** A search that answers sooner needs no word about waiting; one that takes longer is shown without its sentences first. */
const SOON_MS = 250;
/** After so long the reader is told why. */
const LONG_MS = 5000;
const SENTENCES_AT_ONCE = 20;

/**
 * `<search-page data-index="/search/">`: the search form with its results beneath. All that it shows is in the address (`search-address.ts`).
 * Its markup is that of SearchForm.astro; links with `data-search` lead to another search on the same page.
 */
class SearchPage extends HTMLElement {
  #form!: HTMLFormElement;
  #input!: HTMLInputElement;
  #search!: Search;
  #state!: SearchState;
  #stop = new AbortController();
  #pageTitle = document.title;
  #rest: number | undefined;
  /** Counts the searches: an answer that comes after the next question is dropped. */
  #turn = 0;
  /** Whether the query in the address is one to come back to; a query still being typed is not. */
  #settled = false;

  connectedCallback(): void {
    this.#form = this.#part('.search-form');
    this.#input = this.#part('input[name="q"]');
    this.#search = connectSearch(new URL(this.dataset['index'] ?? '', document.baseURI));
    this.#stop = new AbortController();
    const { signal } = this.#stop;
    signal.addEventListener('abort', focusOnSlash(this.#input));
    this.#input.addEventListener('input', () => this.#onType(), { signal });
    // A failure here is told when the reader searches.
    this.#input.addEventListener('focus', () => void this.#search.prepare().catch(() => undefined), { signal });
    this.#form.addEventListener('submit', (event) => this.#onSubmit(event), { signal });
    this.addEventListener('click', (event) => this.#onClick(event), { signal });
    const dates = this.#part<HTMLFormElement>('.search-dates');
    dates.addEventListener('submit', (event) => this.#onDates(event, dates), { signal });
    this.#part('.search-narrow').addEventListener('toggle', () => void this.#narrow(this.#turn), { signal });
    window.addEventListener('popstate', () => this.#readAddress(), { signal });
    window.addEventListener('pagehide', rememberPlace, { signal });
    this.#part<HTMLDetailsElement>('.search-narrow').open = window.matchMedia('(min-width: 64rem)').matches;
    this.#readAddress();
    if (this.#input.value === '') this.#input.focus();
  }

  disconnectedCallback(): void {
    this.#stop.abort();
    window.clearTimeout(this.#rest);
  }

  #part<Part extends HTMLElement>(selector: string): Part {
    const part = this.querySelector<Part>(selector);
    if (!part) throw new Error(`<search-page> lacks ${selector}`);
    return part;
  }

  #readAddress(): void {
    window.clearTimeout(this.#rest);
    this.#state = stateInAddress();
    this.#input.value = this.#state.query;
    this.#settled = this.#state.query !== '';
    rememberSearch(this.#state.query);
    const top = rememberedPlace();
    void this.#show(false).then(() => top > 0 && window.scrollTo({ top }));
  }

  #onType(): void {
    window.clearTimeout(this.#rest);
    void this.#search.prepare(this.#input.value).catch(() => undefined);
    this.#rest = window.setTimeout(() => {
      this.#state = { ...this.#state, query: this.#input.value, shown: ARTICLES_AT_ONCE };
      putIntoAddress(this.#state, this.#settled ? 'new' : 'same');
      this.#settled = false;
      void this.#show(true);
    }, REST_MS);
  }

  #onSubmit(event: SubmitEvent): void {
    event.preventDefault();
    this.#go({ ...this.#state, query: this.#input.value, shown: ARTICLES_AT_ONCE }, this.#settled ? 'new' : 'same');
  }

  #onDates(event: SubmitEvent, form: HTMLFormElement): void {
    event.preventDefault();
    const dates = new FormData(form);
    const day = (name: string): string => (dates.get(name) as string | null) ?? '';
    this.#go({ ...this.#state, query: withDates(this.#input.value, day('from'), day('before')), shown: ARTICLES_AT_ONCE }, 'new');
  }

  #onClick(event: MouseEvent): void {
    const target = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[data-search]') : null;
    if (!target || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    history.pushState(null, '', target.href);
    this.#readAddress();
    this.#input.focus({ preventScroll: true });
  }

  #go(state: SearchState, entry: 'new' | 'same'): void {
    window.clearTimeout(this.#rest);
    this.#state = state;
    this.#input.value = state.query;
    putIntoAddress(state, entry);
    this.#settled = state.query !== '';
    rememberSearch(state.query);
    void this.#show(false);
  }

  async #show(typing: boolean): Promise<void> {
    const { query, sort, shown, view } = this.#state;
    const turn = ++this.#turn;
    document.title = query.trim() === '' ? this.#pageTitle : `${query.trim().slice(0, 80)} – ${this.#pageTitle}`;
    if (query.trim() === '') return this.#display('', [], [], true);
    const results = this.#part('.search-results');
    const say = (text: string) => () => turn === this.#turn && (this.#part('.search-status').textContent = text);
    const waits = [window.setTimeout(say('Searching…'), SOON_MS), window.setTimeout(say('Still searching: the index is slow to arrive.'), LONG_MS)];
    results.ariaBusy = 'true';
    const options = { articleLimit: shown, sort, typing };
    try {
      if (view === 'sentences') await this.#showSentences(turn);
      else {
        const full = this.#search.search(query, options);
        waits.push(window.setTimeout(() => void this.#showEarly(full, query, options, turn), SOON_MS));
        const found = await full;
        if (turn === this.#turn) this.#displayResults(found);
      }
      waits.forEach((wait) => window.clearTimeout(wait));
      if (turn === this.#turn) await this.#narrow(turn);
    } catch (error) {
      if (!(error instanceof SearchError)) throw error;
      if (turn === this.#turn) this.#display(error.message, [], [this.#retryButton()], false);
    } finally {
      waits.forEach((wait) => window.clearTimeout(wait));
      if (turn === this.#turn) results.ariaBusy = 'false';
    }
  }

  /** Show titles and summaries while the sentences are on their way. */
  async #showEarly(full: Promise<SearchResults>, query: string, options: SearchOptions, turn: number): Promise<void> {
    const early = this.#search.search(query, { ...options, excerpts: false });
    const first = await Promise.race([early, full.then(() => null)]).catch(() => null);
    if (first && turn === this.#turn) this.#displayResults(first);
  }

  #displayResults(results: SearchResults): void {
    const { people, places, organizations, articles } = results;
    const nothing = people.total + places.total + organizations.total + articles.total === 0;
    const more = articles.hits.length < articles.total ? [this.#moreButton(articles.hits.length)] : [];
    this.#displayFilters(results);
    this.#display(summarize(results), this.#remarks(results), [...renderResults(results), ...more], nothing);
  }

  async #showSentences(turn: number): Promise<void> {
    const { query, sort } = this.#state;
    const order = sort === 'newest' ? 'newest' : 'oldest';
    const [results, first] = await Promise.all([
      this.#search.search(query, { articleLimit: 1, entityLimit: 0, excerpts: false }),
      this.#search.sentences(query, { limit: SENTENCES_AT_ONCE, sort: order }),
    ]);
    if (turn !== this.#turn) return;
    const items = list('search-sentences', renderSentences(first.sentences));
    const found = section('Sentences', '', items);
    let next = first.next;
    const more = button('search-button', 'Show more sentences', () => {
      void this.#search
        .sentences(query, { limit: SENTENCES_AT_ONCE, sort: order, from: next ?? 0 })
        .then((further) => {
          const added = renderSentences(further.sentences);
          items.append(...added);
          next = further.next;
          more.hidden = next === null;
          added[0]?.querySelector('a')?.focus();
        })
        .catch((error: unknown) => (this.#part('.search-status').textContent = error instanceof SearchError ? error.message : ''));
    });
    more.hidden = next === null;
    this.#displayFilters(results);
    const status = first.sentences.length === 0 ? 'No sentence holds all of the words.' : `Sentences that hold all of the words, ${order} first`;
    this.#display(status, this.#remarks({ ...results, incomplete: results.incomplete || first.incomplete }), [found, more], first.sentences.length === 0);
  }

  #display(status: string, remarks: Node[], nodes: Node[], start: boolean): void {
    this.#part('.search-status').textContent = status;
    this.#part('.search-remarks').replaceChildren(...remarks);
    this.#part('.search-results').replaceChildren(...nodes);
    this.#part('.search-start').hidden = !start;
    for (const tools of ['.search-tools', '.search-narrow']) this.#part(tools).hidden = nodes.length === 0 || this.#state.query.trim() === '';
    for (const choice of this.querySelectorAll<HTMLAnchorElement>('.search-choices a')) {
      const { view = this.#state.view, sort = this.#state.sort } = choice.dataset as Partial<SearchState>;
      choice.href = addressOf({ ...this.#state, view, sort, shown: ARTICLES_AT_ONCE });
      // Sentences stand in order of time only, the oldest first unless told.
      const shown = this.#state.view === 'sentences' && this.#state.sort === 'best' ? 'oldest' : this.#state.sort;
      const isCurrent = choice.dataset['view'] ? view === this.#state.view : sort === shown;
      choice.ariaCurrent = isCurrent ? 'true' : null;
      choice.hidden = this.#state.view === 'sentences' && choice.dataset['sort'] === 'best';
    }
    this.#showRecent();
  }

  #displayFilters({ filters }: SearchResults): void {
    this.#part('.search-applied').replaceChildren(
      ...filters.map(({ label, without }) => {
        const remove = this.#searchLink(without, `${label} ×`);
        remove.ariaLabel = `Remove the filter ${label}`;
        return element('li', '', remove);
      }),
    );
  }

  #remarks(results: SearchResults): HTMLElement[] {
    const incomplete = 'Parts of the search index could not be loaded, so something may be missing.';
    const lost = results.incomplete ? [element('p', 'search-note', `${incomplete} `, this.#retryButton())] : [];
    return [...lost, ...explain(results).map((remark) => this.#remark(remark))];
  }

  #remark({ text, suggestions }: Remark): HTMLElement {
    return element('p', 'search-note', text, ...suggestions.flatMap(({ label, query }) => [' ', this.#searchLink(query, label)]));
  }

  #searchLink(query: string, label: string): HTMLAnchorElement {
    const made = link(addressOf({ ...this.#state, query, shown: ARTICLES_AT_ONCE }), 'search-suggestion', label);
    made.dataset['search'] = '';
    return made;
  }

  /** Count what the results can be narrowed down by, where the reader sees it. */
  async #narrow(turn: number): Promise<void> {
    const { query } = this.#state;
    const panel = this.#part<HTMLDetailsElement>('.search-narrow');
    const values = this.#part('.search-facets');
    if (!panel.open || query.trim() === '') return;
    const facets = await this.#search.facets(query).catch(() => null);
    if (!facets || turn !== this.#turn) return;
    values.replaceChildren(...renderFacets(facets, (filter) => addressOf({ ...this.#state, query: `${query.trim()} ${filter}`, shown: ARTICLES_AT_ONCE })));
  }

  #showRecent(): void {
    const recent = this.#part('.search-recent');
    const queries = recentSearches();
    recent.hidden = queries.length === 0;
    const forget = button('search-forget', 'Clear', () => {
      forgetSearches();
      recent.hidden = true;
      this.#input.focus();
    });
    recent.replaceChildren(
      element('p', '', 'Searched before ', forget),
      list(
        'search-examples',
        queries.map((query) => element('li', '', this.#searchLink(query, query))),
      ),
    );
  }

  #retryButton(): HTMLButtonElement {
    return button('search-button', 'Try again', () => {
      // The button goes with the message that it stands under.
      this.#input.focus();
      void this.#show(false);
    });
  }

  #moreButton(shown: number): HTMLButtonElement {
    return button('search-button', 'Show more articles', () => {
      this.#state = { ...this.#state, shown: shown + ARTICLES_AT_ONCE };
      putIntoAddress(this.#state, 'same');
      void this.#show(false).then(() => this.querySelectorAll<HTMLElement>('.search-articles h3 a')[shown]?.focus());
    });
  }
}

customElements.define('search-page', SearchPage);
