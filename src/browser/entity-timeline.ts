import { readShow, type Show } from '../timeline/index.ts';

/**
 * `<entity-timeline>`: the timeline of a person, place or organization. The steps work by style alone; this keeps the chosen one in the
 * address (`?show=story`), so that it can be sent on, and so that “back” takes a choice back.
 */
class EntityTimeline extends HTMLElement {
  #listeners = new AbortController();

  connectedCallback(): void {
    this.#listeners = new AbortController();
    const { signal } = this.#listeners;
    this.addEventListener('change', () => this.#remember(), { signal });
    window.addEventListener('popstate', () => this.#recall(), { signal });
    this.#recall();
  }

  disconnectedCallback(): void {
    this.#listeners.abort();
  }

  #remember(): void {
    const chosen = this.querySelector<HTMLInputElement>('[name="show"]:checked');
    if (!chosen) return;
    const address = new URL(location.href);
    // A fragment would bring the reader back to what it leads to.
    address.hash = '';
    const show = chosen.value as Show;
    if (show === 'key') address.searchParams.delete('show');
    else address.searchParams.set('show', show);
    history.pushState(null, '', address);
  }

  #recall(): void {
    const show = readShow(new URLSearchParams(location.search).get('show'));
    const input = this.querySelector<HTMLInputElement>(`[name="show"][value="${show}"]`);
    if (input) input.checked = true;
  }
}

/** Make `<entity-timeline>` work in this document. */
export function defineEntityTimeline(): void {
  if (!customElements.get('entity-timeline')) customElements.define('entity-timeline', EntityTimeline);
}
