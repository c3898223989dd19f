import { isOff, keepChoice } from './preferences.ts';
import { isSingleKey } from './keys.ts';
import { part } from './parts.ts';

/** `<key-help>`: the sheet with the keys of the site. “?” opens and closes it, as does any button with `data-opens="keys"`; in it keys can be switched off. */
class KeyHelp extends HTMLElement {
  #listeners = new AbortController();

  connectedCallback(): void {
    this.#listeners = new AbortController();
    const { signal } = this.#listeners;
    const off = part(this, 'off', HTMLInputElement);
    off.checked = isOff('keys');
    off.addEventListener('change', () => keepChoice('keys', !off.checked), { signal });
    part(this, 'close', HTMLButtonElement).addEventListener('click', () => this.#sheet.close(), { signal });
    document.addEventListener('click', (event) => event.target instanceof Element && event.target.closest('[data-opens="keys"]') && this.#toggle(), { signal });
    // Before anyone else hears of the key.
    window.addEventListener('keydown', (event) => this.#onKey(event), { signal, capture: true });
  }

  disconnectedCallback(): void {
    this.#listeners.abort();
  }

  get #sheet(): HTMLDialogElement {
    return part(this, 'sheet', HTMLDialogElement);
  }

  #onKey(event: KeyboardEvent): void {
    if (!isSingleKey(event)) return;
    // A space presses buttons and turns the page: it is nobody's shortcut.
    if (isOff('keys') && event.key !== ' ') event.stopImmediatePropagation();
    else if (event.key === '?') this.#toggle();
  }

  #toggle(): void {
    if (this.#sheet.open) this.#sheet.close();
    else {
      this.#sheet.showModal();
      // Not the box that comes first: whoever presses the space bar to read on would switch the keys off.
      part(this, 'close', HTMLButtonElement).focus();
    }
  }
}

customElements.define('key-help', KeyHelp);
