import { part } from './parts.ts';
import { isOnScreen, placeNear } from './place-near.ts';

/** So long must a pointer rest on a name, and so long may it be away before the card closes. */
const OPEN_MS = 300;
const CLOSE_MS = 250;

/**
 * `<entity-card>`: a small card on the name that the reader points at, focuses or taps. What it says stands in the page, in a
 * `<template data-card="…">` for each entity. Escape closes it; the pointer can go over into it (WCAG 1.4.13).
 */
class EntityCard extends HTMLElement {
  #mention: HTMLElement | null = null;
  #wait: number | undefined;
  #listeners = new AbortController();

  connectedCallback(): void {
    this.#listeners = new AbortController();
    const { signal } = this.#listeners;
    document.addEventListener('pointerover', (event) => event.pointerType === 'mouse' && this.#onPointer(event), { signal });
    document.addEventListener('focusin', (event) => this.#onFocus(event), { signal });
    document.addEventListener('click', (event) => this.#onClick(event), { signal });
    document.addEventListener('keydown', (event) => event.key === 'Escape' && this.#close(), { signal });
    document.addEventListener('scroll', () => this.#place(), { signal, passive: true });
  }

  disconnectedCallback(): void {
    window.clearTimeout(this.#wait);
    this.#listeners.abort();
  }

  get #card(): HTMLElement {
    return part(this, 'card', HTMLElement);
  }

  #onPointer({ target }: PointerEvent): void {
    const mention = mentionAt(target);
    window.clearTimeout(this.#wait);
    if (mention && mention !== this.#mention) this.#wait = window.setTimeout(() => this.#open(mention), OPEN_MS);
    else if (!mention && this.#mention && !this.#holds(target)) this.#wait = window.setTimeout(() => this.#close(), CLOSE_MS);
  }

  #onFocus({ target }: FocusEvent): void {
    const mention = mentionAt(target);
    if (mention?.matches(':focus-visible')) this.#open(mention);
    else if (!mention && !this.#holds(target)) this.#close();
  }

  /** A finger cannot rest on a name: its first tap opens the card, and the link is in the card. */
  #onClick(event: MouseEvent): void {
    const mention = mentionAt(event.target);
    if (mention && (event as PointerEvent).pointerType === 'touch' && mention !== this.#mention) {
      event.preventDefault();
      this.#open(mention);
    } else if (!mention && !this.#holds(event.target)) this.#close();
  }

  #open(mention: HTMLElement): void {
    const template = document.querySelector<HTMLTemplateElement>(`template[data-card="${CSS.escape(mention.dataset['entity'] ?? '')}"]`);
    if (!template) return;
    this.#close();
    this.#mention = mention;
    const card = this.#card;
    card.replaceChildren(template.content.cloneNode(true));
    card.showPopover();
    this.#place();
    mention.setAttribute('aria-describedby', card.id);
  }

  /** Under the first line of the name; a name that is scrolled away takes its card along. */
  #place(): void {
    const box = this.#mention?.getClientRects()[0];
    if (!box) return;
    if (isOnScreen(box)) placeNear(this.#card, box);
    else this.#close();
  }

  #close(): void {
    window.clearTimeout(this.#wait);
    if (!this.#mention) return;
    this.#mention.removeAttribute('aria-describedby');
    this.#mention = null;
    this.#card.hidePopover();
  }

  #holds(target: EventTarget | null): boolean {
    return target instanceof Node && this.contains(target);
  }
}

function mentionAt(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>('.prose .mention') : null;
}

customElements.define('entity-card', EntityCard);
