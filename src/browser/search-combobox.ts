import { articleOption, nameOption, optionElement, recentOption, allResultsOption } from './combobox-options.ts';
import type { Option } from './combobox-options.ts';
import { button, element } from './elements.ts';
import { forgetSearches, recentSearches, rememberSearch } from './recent-searches.ts';
import { connectSearch } from './search-client.ts';
import { counted } from '../text/index.ts';
import type { Search } from '../search/query/index.ts';

/** Maximum time in milliseconds that typed text waits for the answer to the previous request. Names are requested at once. */
const UNANSWERED_MS = 60;
/** Pause in typing after which articles are suggested, too. */
const ARTICLES_DEBOUNCE_MS = 300;
const MAX_ARTICLES = 3;
const MIN_LETTERS_FOR_ARTICLES = 3;

/** Add suggestions to a search box: a combobox with list autocomplete (ARIA Authoring Practices, 3.8). */
export function offerSuggestions(box: HTMLElement, input: HTMLInputElement): void {
  new Combobox(box, input).start();
}

class Combobox {
  readonly #box: HTMLElement;
  readonly #input: HTMLInputElement;
  readonly #form: HTMLFormElement;
  readonly #search: Search;
  readonly #list = element('ul', 'search-options');
  readonly #forget = button('search-forget', 'Clear recent searches', () => this.#onForget());
  readonly #popup = element('div', 'search-popup', this.#list, this.#forget);
  readonly #status = element('span', 'visually-hidden');
  #options: Option[] = [];
  #active = -1;
  #timer: number | undefined;
  /** Whether a request for names is pending, and the text typed in the meantime. */
  #isAsking = false;
  #next: (() => Promise<void>) | null = null;
  /** Number of the latest request: responses to earlier ones are dropped. */
  #request = 0;

  constructor(box: HTMLElement, input: HTMLInputElement) {
    this.#box = box;
    this.#input = input;
    this.#form = input.form!;
    this.#search = connectSearch(new URL(box.dataset['index'] ?? '', document.baseURI));
  }

  start(): void {
    this.#list.id = `${this.#input.id}-options`;
    this.#list.role = 'listbox';
    this.#list.ariaLabel = 'Suggestions';
    this.#status.role = 'status';
    this.#popup.hidden = true;
    this.#box.append(this.#popup, this.#status);
    this.#input.role = 'combobox';
    this.#input.setAttribute('aria-autocomplete', 'list');
    this.#input.setAttribute('aria-controls', this.#list.id);
    this.#input.ariaExpanded = 'false';
    this.#input.addEventListener('input', () => this.#onType());
    this.#input.addEventListener('focus', () => this.#onType());
    this.#input.addEventListener('click', () => this.#popup.hidden && this.#onType());
    this.#input.addEventListener('keydown', (event) => this.#onKey(event));
    this.#form.addEventListener('submit', () => rememberSearch(this.#input.value));
    // A click in the list must not take the focus from the field.
    this.#list.addEventListener('mousedown', (event) => event.preventDefault());
    this.#list.addEventListener('click', (event) => this.#onClick(event));
    this.#box.addEventListener('focusout', ({ relatedTarget }) => {
      if (!(relatedTarget instanceof Node && this.#box.contains(relatedTarget))) this.#close();
    });
    // Errors are reported on the search page.
    void this.#search.prepare().catch(() => undefined);
    if (document.activeElement === this.#input) this.#onType();
  }

  #onType(): void {
    const request = ++this.#request;
    const text = this.#input.value.trim();
    window.clearTimeout(this.#timer);
    this.#next = null;
    if (text === '') return this.#show(recentSearches().map((query) => recentOption(query, this.#addressFor(query))));
    const whole = allResultsOption(text, this.#addressFor(text));
    this.#next = () => this.#suggestNames(text, whole, request).catch(() => this.#show([whole]));
    void this.#ask();
  }

  /** Request names for the latest text until there is no newer text. */
  async #ask(): Promise<void> {
    if (this.#isAsking) return;
    this.#isAsking = true;
    for (let question = this.#next; question !== null; question = this.#next) {
      this.#next = null;
      await Promise.race([question(), new Promise((resolve) => window.setTimeout(resolve, UNANSWERED_MS))]);
    }
    this.#isAsking = false;
  }

  async #suggestNames(text: string, whole: Option, request: number): Promise<void> {
    const names = (await this.#search.suggest(text)).map((suggestion) => nameOption(suggestion, this.#box.dataset['timeline'] ?? ''));
    if (request !== this.#request) return;
    this.#show([...names, whole]);
    if (text.length < MIN_LETTERS_FOR_ARTICLES) return;
    const suggest = () => void this.#suggestArticles(text, names, whole, request).catch(() => undefined);
    this.#timer = window.setTimeout(suggest, ARTICLES_DEBOUNCE_MS);
  }

  async #suggestArticles(text: string, names: Option[], whole: Option, request: number): Promise<void> {
    const { articles } = await this.#search.search(text, { articleLimit: MAX_ARTICLES, entityLimit: 0, figureLimit: 0, excerpts: false, typing: true });
    if (request === this.#request) this.#show([...names, ...articles.hits.map(articleOption), whole]);
  }

  #addressFor(query: string): string {
    const address = new URL(this.#form.action);
    address.searchParams.set(this.#input.name, query);
    return address.href;
  }

  #show(options: Option[]): void {
    if (document.activeElement !== this.#input) return;
    const chosen = this.#options[this.#active]?.href;
    this.#options = options;
    this.#list.replaceChildren(...options.map((option, i) => optionElement(option, `${this.#list.id}-${i}`)));
    this.#forget.hidden = this.#input.value.trim() !== '' || options.length === 0;
    this.#popup.hidden = options.length === 0;
    this.#input.ariaExpanded = String(options.length > 0);
    this.#activate(chosen === undefined ? -1 : options.findIndex(({ href }) => href === chosen));
    this.#status.textContent = options.length === 0 ? '' : counted(options.length, 'suggestion', 'suggestions');
  }

  #activate(number: number): void {
    this.#list.children[this.#active]?.setAttribute('aria-selected', 'false');
    this.#active = number;
    const option = this.#list.children[number];
    if (!option) return this.#input.removeAttribute('aria-activedescendant');
    option.setAttribute('aria-selected', 'true');
    option.scrollIntoView({ block: 'nearest' });
    this.#input.setAttribute('aria-activedescendant', option.id);
  }

  #onKey(event: KeyboardEvent): void {
    if (event.isComposing) return;
    const count = this.#options.length;
    const open = !this.#popup.hidden;
    if (event.key === 'Escape') {
      if (!open) return;
      // The first Escape closes the list, the second one clears the field.
      event.preventDefault();
      this.#close();
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      const step = event.key === 'ArrowDown' ? 1 : -1;
      if (!open) {
        // A closed list opens at once at its first or last option, because Enter may follow before an answer does.
        this.#show(this.#options);
        this.#activate(step === 1 ? 0 : count - 1);
        return this.#onType();
      }
      // The arrow keys pass through the field between the last option and the first.
      this.#activate(((this.#active + 1 + step + count + 1) % (count + 1)) - 1);
    } else if (event.key === 'Enter' && open && this.#options[this.#active]) {
      event.preventDefault();
      this.#follow(this.#options[this.#active]!, event.ctrlKey || event.metaKey);
    }
  }

  #onClick(event: MouseEvent): void {
    const option = event.target instanceof Element ? event.target.closest('[role=option]') : null;
    const number = option ? [...this.#list.children].indexOf(option) : -1;
    if (this.#options[number]) this.#follow(this.#options[number], event.ctrlKey || event.metaKey);
  }

  #follow({ href, type }: Option, elsewhere: boolean): void {
    rememberSearch(type === 'search' ? (new URL(href).searchParams.get(this.#input.name) ?? '') : this.#input.value);
    if (elsewhere) window.open(href, '_blank', 'noopener');
    else location.assign(href);
  }

  #onForget(): void {
    forgetSearches();
    this.#input.focus();
    this.#show([]);
  }

  #close(): void {
    this.#request++;
    window.clearTimeout(this.#timer);
    this.#popup.hidden = true;
    this.#input.ariaExpanded = 'false';
    this.#activate(-1);
    this.#status.textContent = '';
  }
}
