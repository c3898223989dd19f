import { focusOnSlash } from './focus-on-slash.ts';

/**
 * `<search-box>`: the search form in the masthead, which works without JavaScript. This element adds the key “/” and suggestions, whose code is
 * loaded only when the reader uses the box.
 */
class SearchBox extends HTMLElement {
  #stop: (() => void) | undefined;

  connectedCallback(): void {
    const input = this.querySelector('input');
    if (!input) return;
    this.#stop = focusOnSlash(input);
    const reach = (): void => {
      // If the code cannot be loaded, the form still works.
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
