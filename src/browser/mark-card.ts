import { contentOf, MARKS_SELECTOR } from './mark-card-content.ts';
import { part } from './parts.ts';
import { isOnScreen, moveNear } from './move-near.ts';

/** Times in milliseconds that the pointer must rest on a name before its card opens, and be away before the card closes. */
const OPEN_MS = 300;
const CLOSE_MS = 250;

/**
 * `<mark-card>`: a popover card for a mark in the text. The card of a name opens on hover, focus or tap, the card of a date or figure on a click or with Enter.
 * Its content is copied from the columns beside the text. Tab moves into the card and on to what follows the mark, Escape returns to the mark; the
 * pointer can move onto the card (WCAG, criterion 1.4.13).
 */
class MarkCard extends HTMLElement {
  #mark: HTMLElement | null = null;
  #wait: number | undefined;
  #listeners = new AbortController();

  connectedCallback(): void {
    this.#listeners = new AbortController();
    const { signal } = this.#listeners;
    document.addEventListener('pointerover', (event) => event.pointerType === 'mouse' && this.#onPointer(event), { signal });
    document.addEventListener('focusin', (event) => this.#onFocus(event), { signal });
    document.addEventListener('click', (event) => this.#onClick(event), { signal });
    document.addEventListener('keydown', (event) => this.#onKey(event), { signal });
    document.addEventListener('scroll', () => this.#place(), { signal, passive: true });
    for (const mark of document.querySelectorAll<HTMLElement>('.prose :is(.time, .figure)[id]')) {
      // A mark inside a link belongs to that link.
      if (mark.closest('a')) continue;
      mark.tabIndex = 0;
      mark.role = 'button';
    }
  }

  disconnectedCallback(): void {
    window.clearTimeout(this.#wait);
    this.#listeners.abort();
  }

  get #card(): HTMLElement {
    return part(this, 'card', HTMLElement);
  }

  #onPointer({ target }: PointerEvent): void {
    const name = markAt(target, '.mention');
    window.clearTimeout(this.#wait);
    if (name && name !== this.#mark) this.#wait = window.setTimeout(() => this.#open(name), OPEN_MS);
    else if (this.#mark?.matches('.mention') && !name && !this.#contains(target)) this.#wait = window.setTimeout(() => this.#close(), CLOSE_MS);
  }

  #onFocus({ target }: FocusEvent): void {
    if (this.#contains(target) || target === this.#mark) return;
    const name = markAt(target, '.mention');
    if (name?.matches(':focus-visible')) this.#open(name);
    else this.#close();
  }

  /** Open the card on the first tap on a name, because touch has no hover; the card contains the link. */
  #onClick(event: MouseEvent): void {
    if (this.#contains(event.target)) return;
    const mark = markAt(event.target, MARKS_SELECTOR);
    if (mark?.matches('.mention')) {
      if ((event as PointerEvent).pointerType !== 'touch' || mark === this.#mark) return;
      event.preventDefault();
      this.#open(mark);
    } else if (mark?.tabIndex === 0 && mark !== this.#mark) this.#open(mark);
    else this.#close();
  }

  #onKey(event: KeyboardEvent): void {
    const { key, target, shiftKey } = event;
    if ((key === 'Enter' || key === ' ') && target instanceof HTMLElement && target.role === 'button' && target === markAt(target, MARKS_SELECTOR)) {
      event.preventDefault();
      target.click();
    }
    const mark = this.#mark;
    if (!mark) return;
    const links = [...this.#card.querySelectorAll('a')];
    const isLeaving = target === (shiftKey ? links[0] : links.at(-1));
    if (key === 'Escape' || (key === 'Tab' && isLeaving)) {
      // With the focus back on the mark, the browser's own Tab moves to what follows it.
      if (key === 'Escape' || shiftKey) event.preventDefault();
      if (this.#contains(document.activeElement)) mark.focus({ preventScroll: true });
      if (!shiftKey) this.#close();
    } else if (key === 'Tab' && !shiftKey && target === mark && links[0]) {
      event.preventDefault();
      links[0].focus();
    }
  }

  #open(mark: HTMLElement): void {
    const content = contentOf(mark);
    this.#close();
    if (content.length === 0) return;
    this.#mark = mark;
    const card = this.#card;
    card.replaceChildren(...content);
    card.showPopover();
    this.#place();
    mark.setAttribute('aria-describedby', card.id);
  }

  /** Place the card under the first line of the mark; close it when the mark is scrolled off screen. */
  #place(): void {
    const box = this.#mark?.getClientRects()[0];
    if (!box) return;
    if (isOnScreen(box)) moveNear(this.#card, box);
    else this.#close();
  }

  #close(): void {
    window.clearTimeout(this.#wait);
    if (!this.#mark) return;
    this.#mark.removeAttribute('aria-describedby');
    this.#mark = null;
    this.#card.hidePopover();
  }

  #contains(target: EventTarget | null): boolean {
    return target instanceof Node && this.contains(target);
  }
}

function markAt(target: EventTarget | null, kinds: string): HTMLElement | null {
  const mark = target instanceof Element ? target.closest<HTMLElement>(kinds) : null;
  return mark?.closest('.prose') ? mark : null;
}

customElements.define('mark-card', MarkCard);
