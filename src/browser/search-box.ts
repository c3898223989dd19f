import { focusOnSlash } from './focus-on-slash.ts';

/** `<search-box>`: the form in the masthead. It leads to the search page by itself; this adds the key “/”. */
class SearchBox extends HTMLElement {
  #stop: (() => void) | undefined;

  connectedCallback(): void {
    const input = this.querySelector('input');
    if (input) this.#stop = focusOnSlash(input);
  }

  disconnectedCallback(): void {
    this.#stop?.();
  }
}

customElements.define('search-box', SearchBox);
