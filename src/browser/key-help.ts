import { isOff, storePreference } from './preferences.ts';
import { isSingleKey } from './shortcuts.ts';
import { part } from './parts.ts';

/** `<key-help>`: the dialog with the keyboard shortcuts of the site. “?” opens and closes it, and so does any button with `data-opens="keys"`. The dialog can switch the shortcuts off. */
class KeyHelp extends HTMLElement {
  #listeners = new AbortController();

  connectedCallback(): void {
    this.#listeners = new AbortController();
    const { signal } = this.#listeners;
    const off = part(this, 'off', HTMLInputElement);
    off.checked = isOff('keys');
    off.addEventListener('change', () => storePreference('keys', !off.checked), { signal });
    part(this, 'close', HTMLButtonElement).addEventListener('click', () => this.#sheet.close(), { signal });
    document.addEventListener('click', (event) => event.target instanceof Element && event.target.closest('[data-opens="keys"]') && this.#toggle(), { signal });
    // The capture phase comes before all other listeners.
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
    // The space bar is never a shortcut, because it presses buttons and scrolls the page.
    if (isOff('keys') && event.key !== ' ') event.stopImmediatePropagation();
    else if (event.key === '?') this.#toggle();
  }

  #toggle(): void {
    if (this.#sheet.open) this.#sheet.close();
    else {
      this.#sheet.showModal();
      // The checkbox comes first but is not focused: a reader who presses the space bar to scroll would switch the shortcuts off.
      part(this, 'close', HTMLButtonElement).focus();
    }
  }
}

customElements.define('key-help', KeyHelp);
