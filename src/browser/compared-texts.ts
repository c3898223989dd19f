import { addShortcuts } from './shortcuts.ts';

/**
 * `<compared-texts>`: two texts side by side. The keys `n` and `p` move between rows in which both texts report the same; without JavaScript, the reader scrolls instead.
 */
class ComparedTexts extends HTMLElement {
  #removeKeys: (() => void) | undefined;
  #listeners = new AbortController();

  connectedCallback(): void {
    this.#listeners = new AbortController();
    this.#removeKeys = addShortcuts({ n: () => this.#step(1), p: () => this.#step(-1) });
    this.addEventListener('click', (event) => this.#onElsewhere(event), { signal: this.#listeners.signal });
  }

  disconnectedCallback(): void {
    this.#removeKeys?.();
    this.#listeners.abort();
  }

  /** Focus the next or previous row in which both report the same, counted from the focused one, or else from what is on screen. */
  #step(by: 1 | -1): void {
    const rows = [...this.querySelectorAll<HTMLElement>('[data-shared]')];
    const focused = rows.findIndex((row) => row.contains(document.activeElement));
    const firstBelow = rows.findIndex((row) => row.getBoundingClientRect().top >= 0);
    const below = firstBelow < 0 ? rows.length : firstBelow;
    const next = focused >= 0 ? focused + by : by > 0 ? below : below - 1;
    const row = rows[Math.max(0, Math.min(rows.length - 1, next))];
    row?.focus({ preventScroll: true });
    row?.scrollIntoView({ block: 'center' });
  }

  /** Show the other text before a link into it is followed: a narrow screen shows one text at a time. */
  #onElsewhere({ target }: Event): void {
    const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a.compared-elsewhere') : null;
    const side = link?.hash.slice(1, 2);
    if (side === undefined) return;
    const choice = this.querySelector<HTMLInputElement>(`input[name="side"][value="${side}"]`);
    if (choice) choice.checked = true;
  }
}

/** Register `<compared-texts>`. Does nothing if it is registered already. */
export function defineComparedTexts(): void {
  if (!customElements.get('compared-texts')) customElements.define('compared-texts', ComparedTexts);
}
