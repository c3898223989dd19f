import { createSearch } from '../search/create-search.ts';
import { SearchError } from '../search/search-error.ts';
import type { Search, SearchResults } from '../search/types.ts';
import { element } from './element.ts';
import { focusOnSlash } from './focus-on-slash.ts';
import { putIntoAddress, queryInAddress } from './search-address.ts';
import { searchFilesAt } from './search-files.ts';
import { renderResults } from './search-results.ts';
import { summarize } from './search-words.ts';

const ARTICLES_AT_ONCE = 20;
/** So long must the keys rest before a search. */
const REST_MS = 150;
/** A search that answers sooner needs no word about waiting. */
const SOON_MS = 250;

/**
 * `<search-page data-index="/search/">`: the search form with its results beneath. The query is in the address (`?q=`).
 * It holds a form with an input `q`, a `.search-status` (a live region), a `.search-results` and a `.search-start`, which is
 * what stands there while nothing is found or asked.
 */
class SearchPage extends HTMLElement {
  #form!: HTMLFormElement;
  #input!: HTMLInputElement;
  #status!: HTMLElement;
  #results!: HTMLElement;
  #start!: HTMLElement;
  #search!: Search;
  #stop = new AbortController();
  #pageTitle = document.title;
  #rest: number | undefined;
  /** Counts the searches: an answer that comes after the next question is dropped. */
  #turn = 0;
  #articleLimit = ARTICLES_AT_ONCE;
  /** Whether the query in the address is one to come back to; a query still being typed is not. */
  #settled = false;

  connectedCallback(): void {
    this.#form = this.#part('form');
    this.#input = this.#part('input[name="q"]');
    this.#status = this.#part('.search-status');
    this.#results = this.#part('.search-results');
    this.#start = this.#part('.search-start');
    this.#search = createSearch(searchFilesAt(new URL(this.dataset['index'] ?? '', document.baseURI)));

    this.#stop = new AbortController();
    const { signal } = this.#stop;
    signal.addEventListener('abort', focusOnSlash(this.#input));
    this.#input.addEventListener('input', () => this.#onType(), { signal });
    // A failure here is told when the reader searches.
    this.#input.addEventListener('focus', () => void this.#search.prepare().catch(() => undefined), { signal });
    this.#form.addEventListener('submit', (event) => this.#onSubmit(event), { signal });
    window.addEventListener('popstate', () => this.#readAddress(), { signal });
    this.#readAddress();
    if (this.#input.value === '') this.#input.focus();
  }

  disconnectedCallback(): void {
    this.#stop.abort();
    window.clearTimeout(this.#rest);
  }

  #part<Part extends Element>(selector: string): Part {
    const part = this.querySelector<Part>(selector);
    if (!part) throw new Error(`<search-page> lacks ${selector}`);
    return part;
  }

  #readAddress(): void {
    window.clearTimeout(this.#rest);
    this.#input.value = queryInAddress();
    this.#settled = this.#input.value !== '';
    this.#articleLimit = ARTICLES_AT_ONCE;
    void this.#show();
  }

  #onType(): void {
    window.clearTimeout(this.#rest);
    this.#rest = window.setTimeout(() => {
      putIntoAddress(this.#input.value, this.#settled ? 'new' : 'same');
      this.#settled = false;
      this.#articleLimit = ARTICLES_AT_ONCE;
      void this.#show();
    }, REST_MS);
  }

  #onSubmit(event: SubmitEvent): void {
    event.preventDefault();
    window.clearTimeout(this.#rest);
    putIntoAddress(this.#input.value, this.#settled ? 'new' : 'same');
    this.#settled = this.#input.value !== '';
    void this.#show();
  }

  async #show(): Promise<void> {
    const query = this.#input.value;
    const turn = ++this.#turn;
    document.title = query.trim() === '' ? this.#pageTitle : `${query.trim().slice(0, 80)} – ${this.#pageTitle}`;
    if (query.trim() === '') return this.#display('', [], true);
    const waiting = window.setTimeout(() => {
      if (turn === this.#turn) this.#status.textContent = 'Searching…';
    }, SOON_MS);
    this.#results.ariaBusy = 'true';
    try {
      const results = await this.#search.search(query, { articleLimit: this.#articleLimit });
      if (turn === this.#turn) this.#displayResults(results);
    } catch (error) {
      if (!(error instanceof SearchError)) throw error;
      if (turn === this.#turn) this.#display(error.message, [this.#retryButton()], false);
    } finally {
      window.clearTimeout(waiting);
      if (turn === this.#turn) this.#results.ariaBusy = 'false';
    }
  }

  #displayResults(results: SearchResults): void {
    const { people, places, organizations, articles } = results;
    const nothing = people.total + places.total + organizations.total + articles.total === 0;
    const more = articles.hits.length < articles.total ? [this.#moreButton(articles.hits.length)] : [];
    this.#display(summarize(results), [...renderResults(results), ...more], nothing);
  }

  #display(status: string, nodes: Node[], start: boolean): void {
    this.#status.textContent = status;
    this.#results.replaceChildren(...nodes);
    this.#start.hidden = !start;
  }

  #retryButton(): HTMLButtonElement {
    return this.#button('Try again', async () => {
      // The button goes with the message that it stands under.
      this.#input.focus();
      await this.#show();
    });
  }

  #moreButton(shown: number): HTMLButtonElement {
    return this.#button('Show more articles', async () => {
      this.#articleLimit = shown + ARTICLES_AT_ONCE;
      await this.#show();
      this.#results.querySelectorAll<HTMLElement>('.search-articles h3 a')[shown]?.focus();
    });
  }

  #button(label: string, act: () => Promise<void>): HTMLButtonElement {
    const button = element('button', 'search-button', label);
    button.type = 'button';
    button.addEventListener('click', () => void act());
    return button;
  }
}

customElements.define('search-page', SearchPage);
