import { parseDetailLevel, type DetailLevel } from '../timeline/index.ts';

/**
 * `<entity-timeline>`: the timeline of a person, place or organization. Its levels of detail work with CSS alone; this element keeps the chosen
 * level in the URL (`?show=story`), so that it can be shared, and so that “back” undoes a choice.
 */
class EntityTimeline extends HTMLElement {
  #listeners = new AbortController();

  connectedCallback(): void {
    this.#listeners = new AbortController();
    const { signal } = this.#listeners;
    this.addEventListener('change', () => this.#writeAddress(), { signal });
    window.addEventListener('popstate', () => this.#readAddress(), { signal });
    this.#readAddress();
  }

  disconnectedCallback(): void {
    this.#listeners.abort();
  }

  #writeAddress(): void {
    const chosen = this.querySelector<HTMLInputElement>('[name="show"]:checked');
    if (!chosen) return;
    const address = new URL(location.href);
    // With a fragment, “back” and reloading would scroll to its target.
    address.hash = '';
    const show = chosen.value as DetailLevel;
    if (show === 'key') address.searchParams.delete('show');
    else address.searchParams.set('show', show);
    history.pushState(null, '', address);
  }

  #readAddress(): void {
    const show = parseDetailLevel(new URLSearchParams(location.search).get('show'));
    const input = this.querySelector<HTMLInputElement>(`[name="show"][value="${show}"]`);
    if (input) input.checked = true;
  }
}

/** Register `<entity-timeline>`. Does nothing if it is registered already. */
export function defineEntityTimeline(): void {
  if (!customElements.get('entity-timeline')) customElements.define('entity-timeline', EntityTimeline);
}
