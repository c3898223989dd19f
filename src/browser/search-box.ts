import { focusOnSlash } from './focus-on-slash.ts';

/**
 * `<search-box>`: the form in the masthead, which leads to the search page by itself. This adds the key “/”, and suggestions: their code is
 * loaded when the reader reaches for the box, and nothing before.
 */
class SearchBox extends HTMLElement {
  #stop: (() => void) | undefined;

  connectedCallback(): void {
    const input = this.querySelector('input');
    if (!input) return;
    this.#stop = focusOnSlash(input);
    const reach = (): void => {
      // Without the code the form still works.
      void import('./search-combobox.ts').then(({ offerSuggestions }) => offerSuggestions(this, input)).catch(() => undefined);
    };
    let reached = false;
    for (const event of ['focusin', 'pointerenter'])
      this.addEventListener(event, () => {
        if (!reached) reach();
        reached = true;
      });
  }

  disconnectedCallback(): void {
    this.#stop?.();
  }
}

customElements.define('search-box', SearchBox);
