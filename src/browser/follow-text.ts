/** Class of entries whose words are on screen. */
const IN_VIEW = 'is-in-view';

/**
 * `<follow-text>`: the lists beside an article. While the reader scrolls, it highlights the entries of names and dates that are on screen.
 * An entry is a link; `data-mentions`, or else its `href`, holds the fragment ids of its words.
 */
class FollowText extends HTMLElement {
  #observer: IntersectionObserver | undefined;

  connectedCallback(): void {
    const entryOf = new Map<Element, HTMLElement>();
    for (const link of this.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')) {
      const ids = (link.dataset['mentions'] ?? link.hash.slice(1)).split(' ');
      for (const id of ids) {
        const words = document.getElementById(id);
        if (words) entryOf.set(words, link);
      }
    }
    const onScreen = new Map<HTMLElement, Set<Element>>();
    this.#observer = new IntersectionObserver((changes) => {
      for (const { target, isIntersecting } of changes) {
        const entry = entryOf.get(target)!;
        const words = onScreen.get(entry) ?? new Set();
        onScreen.set(entry, words);
        if (isIntersecting) words.add(target);
        else words.delete(target);
        entry.classList.toggle(IN_VIEW, words.size > 0);
      }
    });
    for (const words of entryOf.keys()) this.#observer.observe(words);
  }

  disconnectedCallback(): void {
    this.#observer?.disconnect();
  }
}

customElements.define('follow-text', FollowText);
