import { EMBED_HEIGHT_LIMITS, embedCode } from '../embed/index.ts';
import { element } from './elements.ts';
import { copyText } from './copy-text.ts';
import { part } from './parts.ts';

/**
 * `<embed-panel>`: shows the code for an embed, copies it, and previews it. The preview is the embed's own page in a shadow tree, because the
 * site's policy does not allow frames.
 */
class EmbedPanel extends HTMLElement {
  #listeners = new AbortController();
  /** Address of the page that the preview shows, or is loading. */
  #previewed = '';

  connectedCallback(): void {
    this.#listeners = new AbortController();
    const { signal } = this.#listeners;
    const status = part(this, 'status', HTMLElement);
    const code = part(this, 'code', HTMLTextAreaElement);
    const which = part(this, 'which', HTMLSelectElement);
    const height = part(this, 'height', HTMLInputElement);
    which.addEventListener('change', () => ((height.value = this.#chosen().dataset['height']!), this.#update()), { signal });
    height.addEventListener('input', () => this.#update(), { signal });
    code.addEventListener('focus', () => code.select(), { signal });
    part(this, 'copy', HTMLButtonElement).addEventListener('click', () => void copyText(code.value, status, 'The code is copied.'), { signal });
    this.addEventListener('toggle', (event) => this.#onToggle(event, status), { signal });
  }

  disconnectedCallback(): void {
    this.#listeners.abort();
  }

  #onToggle({ newState }: ToggleEvent, status: HTMLElement): void {
    status.textContent = '';
    if (newState === 'open') this.#update();
  }

  #chosen(): HTMLOptionElement {
    return part(this, 'which', HTMLSelectElement).selectedOptions[0]!;
  }

  #update(): void {
    const { value: href, dataset } = this.#chosen();
    const typed = Number(part(this, 'height', HTMLInputElement).value);
    const height = typed >= EMBED_HEIGHT_LIMITS.least && typed <= EMBED_HEIGHT_LIMITS.most ? Math.round(typed) : Number(dataset['height']);
    part(this, 'code', HTMLTextAreaElement).value = embedCode({ src: dataset['address']!, title: dataset['title']!, height });
    const preview = part(this, 'preview', HTMLElement);
    preview.style.setProperty('height', `${height}px`);
    if (this.#previewed !== href) void this.#preview(href, preview);
  }

  async #preview(href: string, preview: HTMLElement): Promise<void> {
    this.#previewed = href;
    const tree = preview.shadowRoot ?? preview.attachShadow({ mode: 'open' });
    try {
      const page = await fetchPage(href);
      if (this.#previewed !== href) return;
      for (const link of page.querySelectorAll('a')) link.target = '_blank';
      const main = page.querySelector('main')!;
      // The page already has a `main`.
      const shown = element('div', main.className, ...[...main.childNodes].map((node) => document.importNode(node, true)));
      shown.dataset['kind'] = main.dataset['kind'];
      const styles = [...page.querySelectorAll('link[rel="stylesheet"]')].map((node) => document.importNode(node, true));
      tree.replaceChildren(...styles, shown);
    } catch {
      this.#previewed = '';
      tree.replaceChildren(element('p', '', 'The preview could not be loaded.'));
    }
  }
}

/**
 * Fetch a page of the site as a document whose scripts do not run. The browser parses it, because the policy forbids scripts to parse text as HTML.
 *
 * @throws Error when it cannot be fetched
 */
function fetchPage(href: string): Promise<Document> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('GET', href);
    request.responseType = 'document';
    request.addEventListener('load', () =>
      request.status === 200 && request.responseXML ? resolve(request.responseXML) : reject(new Error(String(request.status))),
    );
    request.addEventListener('error', () => reject(new Error('network')));
    request.send();
  });
}

customElements.define('embed-panel', EmbedPanel);
