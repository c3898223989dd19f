import { button, element } from './elements.ts';
import { part } from './parts.ts';
import { connectSearch } from './search-client.ts';
import type { ArticleHit } from '../search/query/index.ts';

const DEBOUNCE_MS = 250;
const MAX_ARTICLES = 6;

/** A field in which a reader finds an article by typing and picks it. */
export class ArticlePicker {
  readonly #host: HTMLElement;
  readonly #side: string;
  readonly #onPick: (slug: string) => void;
  readonly #index: URL;
  #search: ReturnType<typeof connectSearch> | undefined;
  #timer: number | undefined;
  /** Number of the latest request: responses to earlier ones are dropped. */
  #request = 0;

  /**
   * @param index folder of the search index
   * @param onPick called with the article's file name
   */
  constructor(host: HTMLElement, side: string, index: URL, onPick: (slug: string) => void, signal: AbortSignal) {
    this.#host = host;
    this.#side = side;
    this.#onPick = onPick;
    this.#index = index;
    this.#input.addEventListener('input', () => this.#onType(), { signal });
  }

  get #input(): HTMLInputElement {
    return part(this.#host, `input-${this.#side}`, HTMLInputElement);
  }

  /** Show which article is chosen; null for none. */
  show(title: string | null): void {
    part(this.#host, `chosen-${this.#side}`, HTMLElement).textContent = title ?? '';
    this.#input.value = '';
    this.#list([]);
  }

  #onType(): void {
    const request = ++this.#request;
    window.clearTimeout(this.#timer);
    const text = this.#input.value.trim();
    if (text === '') return this.#list([]);
    this.#timer = window.setTimeout(() => void this.#find(text, request), DEBOUNCE_MS);
  }

  async #find(text: string, request: number): Promise<void> {
    this.#search ??= connectSearch(this.#index);
    const say = (words: string) => (part(this.#host, 'status', HTMLElement).textContent = words);
    try {
      const { articles } = await this.#search.search(text, { articleLimit: MAX_ARTICLES, entityLimit: 0, excerpts: false, typing: true });
      if (request !== this.#request) return;
      this.#list(articles.hits);
      say(articles.hits.length === 0 ? `No report has “${text}”.` : '');
    } catch {
      if (request === this.#request) say('The search could not be loaded. Is there a connection?');
    }
  }

  #list(hits: readonly ArticleHit[]): void {
    const items = hits.map(({ href, label, publishedLabel }) => {
      const choice = button('text-button', label.text, () => this.#onPick(slugOf(href)));
      return element('li', '', choice, element('span', 'compared-note', ` ${publishedLabel}`));
    });
    part(this.#host, `found-${this.#side}`, HTMLElement).replaceChildren(...items);
  }
}

/** Return the file name of an article, given its URL: `/articles/bridge-closes/` → `bridge-closes`. */
function slugOf(href: string): string {
  return decodeURIComponent(href.split('/').at(-2) ?? '');
}
