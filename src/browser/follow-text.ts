/** Class of entries whose words are on screen. */
const IN_VIEW = 'is-in-view';
/** Blocks of the text whose words are observed together. */
const BLOCKS = 'p, li, td, th, h2, h3, h4, h5, h6, blockquote, figcaption, pre, dt, dd';

/**
 * `<follow-text>`: the lists beside an article. While the reader scrolls, it highlights the entries whose names and dates are on screen.
 * An entry is a link; its `data-mentions`, or else its `href`, contains the fragment ids of its words in the text.
 *
 * Only words in blocks that are on screen are observed, because a browser computes the position of every observed element in every frame, and a text may have
 * thousands of words in entries.
 */
class FollowText extends HTMLElement {
  #observers: IntersectionObserver[] = [];

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
    const show = (words: Element, isOnScreen: boolean): void => {
      const entry = entryOf.get(words)!;
      const wordsOnScreen = onScreen.get(entry) ?? new Set();
      onScreen.set(entry, wordsOnScreen);
      if (isOnScreen) wordsOnScreen.add(words);
      else wordsOnScreen.delete(words);
      entry.classList.toggle(IN_VIEW, wordsOnScreen.size > 0);
    };
    const wordObserver = new IntersectionObserver((changes) => {
      // A word whose block has left the screen since is no longer observed.
      for (const { target, isIntersecting } of changes) show(target, isIntersecting && blocksOnScreen.has(blockOf(target)));
    });
    const blocksOnScreen = new Set<Element>();
    const wordsOf = Map.groupBy(entryOf.keys(), blockOf);
    const blockObserver = new IntersectionObserver((changes) => {
      for (const { target, isIntersecting } of changes) {
        if (isIntersecting) blocksOnScreen.add(target);
        else blocksOnScreen.delete(target);
        for (const words of wordsOf.get(target)!) {
          if (isIntersecting) wordObserver.observe(words);
          else {
            wordObserver.unobserve(words);
            show(words, false);
          }
        }
      }
    });
    for (const block of wordsOf.keys()) blockObserver.observe(block);
    this.#observers = [wordObserver, blockObserver];
  }

  disconnectedCallback(): void {
    for (const observer of this.#observers) observer.disconnect();
  }
}

/** Return the block of the text that contains some words, or the words themselves, if they are in no block. */
function blockOf(words: Element): Element {
  return words.closest(BLOCKS) ?? words;
}

customElements.define('follow-text', FollowText);
