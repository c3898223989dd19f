import { COMPARE_FILE, type ComparedArticle, compareArticles, comparisonView, readComparedArticle, parsePair, formatPair } from '../compare/index.ts';
import { ArticlePicker } from './article-picker.ts';
import { button, element } from './elements.ts';
import { fetchText } from './fetch-text.ts';
import { part } from './parts.ts';
import { nodeOf } from './view-nodes.ts';

const SIDES = ['a', 'b'] as const;
type Side = (typeof SIDES)[number];

/** `<compare-page data-articles="/articles/" data-index="/search/">`: compares the two articles in the URL, and lets the reader choose others. */
class ComparePage extends HTMLElement {
  #pair: Record<Side, string> = { a: '', b: '' };
  /** Number of the latest request: responses to earlier ones are dropped. */
  #request = 0;
  #pickers: Record<Side, ArticlePicker> | undefined;
  #listeners = new AbortController();

  connectedCallback(): void {
    this.#listeners = new AbortController();
    const { signal } = this.#listeners;
    const index = new URL(this.dataset['index'] ?? '', document.baseURI);
    const pickerOf = (side: Side) => new ArticlePicker(this, side, index, (slug) => this.#choose(side, slug), signal);
    this.#pickers = { a: pickerOf('a'), b: pickerOf('b') };
    part(this, 'form', HTMLFormElement).addEventListener('submit', (event) => event.preventDefault(), { signal });
    window.addEventListener('popstate', () => void this.#show(), { signal });
    void this.#show();
  }

  disconnectedCallback(): void {
    this.#listeners.abort();
  }

  #choose(side: Side, slug: string): void {
    const pair = { ...this.#pair, [side]: slug };
    history.pushState(null, '', `${location.pathname}${formatPair(pair.a, pair.b)}`);
    void this.#show();
  }

  async #show(): Promise<void> {
    const request = ++this.#request;
    this.#pair = parsePair(location.search);
    const status = part(this, 'status', HTMLElement);
    part(this, 'error', HTMLElement).hidden = true;
    const chosen = SIDES.filter((side) => this.#pair[side] !== '');
    status.textContent = chosen.length === 0 ? '' : 'Loading …';
    this.ariaBusy = 'true';
    try {
      const [a, b] = await Promise.all(SIDES.map((side) => this.#load(this.#pair[side])));
      if (request !== this.#request) return;
      this.#pickers?.a.show(a?.title ?? null);
      this.#pickers?.b.show(b?.title ?? null);
      this.#display(a ?? null, b ?? null, status);
    } catch (error) {
      if (request === this.#request) this.#reportError(error);
    } finally {
      if (request === this.#request) this.ariaBusy = 'false';
    }
  }

  async #load(slug: string): Promise<ComparedArticle | null> {
    if (slug === '') return null;
    const folder = new URL(this.dataset['articles'] ?? '', document.baseURI);
    return readComparedArticle(await fetchText(new URL(`${encodeURIComponent(slug)}/${COMPARE_FILE}`, folder)));
  }

  #display(a: ComparedArticle | null, b: ComparedArticle | null, status: HTMLElement): void {
    const isPair = a !== null && b !== null && a.slug !== b.slug;
    const view = isPair ? comparisonView(compareArticles(a, b)) : [];
    part(this, 'comparison', HTMLElement).replaceChildren(...view.map(nodeOf));
    status.textContent = isPair
      ? ''
      : a && b
        ? 'This is one report twice: choose another one.'
        : a || b
          ? 'Choose the report to compare it with.'
          : 'Choose two reports.';
    // Hidden while two articles are compared; otherwise the content below would move.
    part(this, 'pairs', HTMLElement).hidden = isPair;
    if (isPair) document.title = `“${a.title}” and “${b.title}”`;
  }

  #reportError(error: unknown): void {
    const isMissing = error instanceof Error && error.message.startsWith('404');
    const words = isMissing
      ? 'There is no report at this address: it may have been renamed. Choose another one.'
      : error instanceof SyntaxError
        ? 'The site has changed since this page was loaded.'
        : 'The reports could not be loaded. Is there a connection?';
    const way = error instanceof SyntaxError ? button('', 'Reload the page', () => location.reload()) : button('', 'Try again', () => void this.#show());
    const failure = part(this, 'error', HTMLElement);
    failure.replaceChildren(element('p', '', words), ...(isMissing ? [] : [way]));
    failure.hidden = false;
    part(this, 'comparison', HTMLElement).replaceChildren();
    part(this, 'pairs', HTMLElement).hidden = false;
    part(this, 'status', HTMLElement).textContent = '';
  }
}

/** Register `<compare-page>`. Does nothing if it is registered already. */
export function defineComparePage(): void {
  if (!customElements.get('compare-page')) customElements.define('compare-page', ComparePage);
}
