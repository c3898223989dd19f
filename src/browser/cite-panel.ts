import { copyText } from './copy-text.ts';
import { part } from './parts.ts';

/** `<cite-panel>`: copies the citation or the URL shown in it, or opens the share dialog of the device. */
class CitePanel extends HTMLElement {
  #listeners = new AbortController();

  connectedCallback(): void {
    this.#listeners = new AbortController();
    const { signal } = this.#listeners;
    const on = (name: string, act: () => Promise<void>): void => part(this, name, HTMLButtonElement).addEventListener('click', () => void act(), { signal });
    const status = part(this, 'status', HTMLElement);
    on('copy-citation', () => copyText(this.#text('citation'), status, 'The citation is copied.'));
    on('copy-address', () => copyText(this.#text('address'), status, 'The address is copied.'));
    on('share', () => navigator.share({ title: document.title, url: this.#text('address') }).catch(() => undefined));
    part(this, 'share', HTMLButtonElement).hidden = typeof navigator.share !== 'function';
    this.addEventListener('toggle', () => (status.textContent = ''), { signal });
  }

  disconnectedCallback(): void {
    this.#listeners.abort();
  }

  #text(name: string): string {
    return part(this, name, HTMLElement).textContent.trim().replace(/\s+/g, ' ');
  }
}

customElements.define('cite-panel', CitePanel);
