import { copyText } from './copy-text.ts';
import { addShortcuts } from './shortcuts.ts';
import { part } from './parts.ts';
import { isOnScreen, moveNear } from './move-near.ts';

/**
 * `<sentence-link>`: offers the URL of a sentence. Selecting words shows a button that copies it; with the keyboard,
 * “j” and “k” move from sentence to sentence and “y” copies.
 */
class SentenceLink extends HTMLElement {
  #sentence: HTMLElement | null = null;
  #listeners = new AbortController();

  connectedCallback(): void {
    this.#listeners = new AbortController();
    const { signal } = this.#listeners;
    signal.addEventListener('abort', addShortcuts({ j: () => this.#go(1), k: () => this.#go(-1), y: () => this.#copy() }));
    document.addEventListener('selectionchange', () => this.#onSelection(), { signal });
    document.addEventListener('scroll', () => this.#onSelection(), { signal, passive: true });
    part(this, 'button', HTMLButtonElement).addEventListener('click', () => this.#copy(), { signal });
  }

  disconnectedCallback(): void {
    this.#listeners.abort();
  }

  #onSelection(): void {
    const button = part(this, 'button', HTMLButtonElement);
    const selection = getSelection();
    const node = selection?.isCollapsed === false ? selection.anchorNode : null;
    const sentence = (node instanceof Element ? node : node?.parentElement)?.closest<HTMLElement>('.prose .sentence[id]');
    const box = sentence && selection?.getRangeAt(0).getBoundingClientRect();
    if (!box || !isOnScreen(box)) return button.hidePopover();
    this.#sentence = sentence;
    button.showPopover();
    moveNear(button, box);
  }

  /** Go to the sentence after or before the one in the URL's fragment; without a fragment, to the first one on screen. */
  #go(by: 1 | -1): void {
    const sentences = [...document.querySelectorAll<HTMLElement>('.prose .sentence[id]')];
    const at = sentences.findIndex((sentence) => sentence === this.#sentence || sentence.id === location.hash.slice(1));
    const first = sentences.findIndex((sentence) => sentence.getBoundingClientRect().top > 0);
    this.#show(sentences[at < 0 ? Math.max(first, 0) : at + by] ?? null);
  }

  #show(sentence: HTMLElement | null): void {
    if (!sentence) return;
    this.#sentence = sentence;
    // The history entry is replaced, so that “back” leaves the article at once.
    location.replace(`#${sentence.id}`);
    sentence.tabIndex = -1;
    sentence.focus({ preventScroll: true });
  }

  #copy(): void {
    const sentence = this.#sentence;
    if (!sentence) return;
    getSelection()?.empty();
    part(this, 'button', HTMLElement).hidePopover();
    this.#show(sentence);
    void copyText(location.href, part(this, 'status', HTMLElement), 'The address of this sentence is copied.');
  }
}

customElements.define('sentence-link', SentenceLink);
