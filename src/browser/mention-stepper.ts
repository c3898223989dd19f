import { addShortcuts } from './shortcuts.ts';
import { MentionStrip } from './mention-strip.ts';
import { part } from './parts.ts';

/** Number of mentions marked in one frame, enough for most articles. Further ones are marked in later frames, so that the first is shown without delay. */
const MARKED_AT_ONCE = 150;

/**
 * `<mention-stepper>`: a bar that steps through the mentions of the name chosen in the article's sidebar.
 *
 * Without JavaScript, the name is a link to the first mention. The bar takes the focus, so that its buttons work with the keyboard; “n” and “p” step from
 * anywhere, Escape closes it. A strip in it shows where in the article the mentions are.
 */
class MentionStepper extends HTMLElement {
  #mentions: HTMLElement[] = [];
  #current = 0;
  /** The list entry that was chosen. */
  #link: HTMLElement | null = null;
  /** Why the first mention was linked to this entity. */
  #why = '';
  #strip: MentionStrip | undefined;
  #frame = 0;
  #listeners = new AbortController();

  connectedCallback(): void {
    this.#listeners = new AbortController();
    const { signal } = this.#listeners;
    document.addEventListener('click', (event) => this.#onJump(event), { signal });
    // Escape first closes a popover that covers the page; a second Escape closes the bar.
    document.addEventListener('keydown', (event) => event.key === 'Escape' && !event.defaultPrevented && !isCovered() && this.#close(), { signal });
    signal.addEventListener('abort', addShortcuts({ n: () => this.#step(1), p: () => this.#step(-1) }));
    this.#strip = new MentionStrip(part(this, 'strip', HTMLElement), (index) => this.#show(index), signal);
    part(this, 'previous', HTMLButtonElement).addEventListener('click', () => this.#step(-1), { signal });
    part(this, 'next', HTMLButtonElement).addEventListener('click', () => this.#step(1), { signal });
    part(this, 'close', HTMLButtonElement).addEventListener('click', () => this.#close(), { signal });
  }

  disconnectedCallback(): void {
    this.#listeners.abort();
  }

  #onJump(event: MouseEvent): void {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey || !(event.target instanceof Element)) return;
    const jump = event.target.closest<HTMLElement>('.sheet a[href^="#"]');
    // On a phone, the lists are sheets that cover the text, so the sheet is closed.
    jump?.closest<HTMLElement>('[popover]:popover-open')?.hidePopover();
    const link = event.target.closest<HTMLElement>('a[data-mentions]');
    if (!link) return;
    event.preventDefault();
    this.#choose(link);
  }

  #choose(link: HTMLElement): void {
    const { mentions = '', why = '' } = link.dataset;
    const name = link.querySelector('.entity-name')?.textContent ?? '';
    const page = link.closest<HTMLElement>('.entity-item')?.dataset['page'];
    this.#unmark();
    this.#link = link;
    link.ariaCurrent = 'true';
    this.#mentions = mentions.split(' ').flatMap((id) => document.getElementById(id) ?? []);
    part(this, 'name', HTMLElement).textContent = name;
    this.#why = why;
    const pageLink = part(this, 'page', HTMLAnchorElement);
    pageLink.hidden = page === undefined;
    if (page !== undefined) pageLink.href = page;
    part(this, 'bar', HTMLElement).hidden = false;
    this.#show(0);
    part(this, 'next', HTMLButtonElement).focus({ preventScroll: true });
    this.#markFrom(0);
  }

  /** Mark the mentions from an index onwards; when all are marked, draw them in the strip. */
  #markFrom(index: number): void {
    const end = index + MARKED_AT_ONCE;
    for (const mention of this.#mentions.slice(index, end)) mention.classList.add('is-chosen');
    if (end < this.#mentions.length) this.#frame = requestAnimationFrame(() => this.#markFrom(end));
    else this.#strip?.show(this.#mentions, this.#current);
  }

  #step(by: 1 | -1): void {
    const count = this.#mentions.length;
    if (count > 0) this.#show((this.#current + by + count) % count);
  }

  #show(index: number): void {
    const focused = document.activeElement;
    this.#mentions[this.#current]?.classList.remove('is-current');
    this.#current = index;
    const mention = this.#mentions[index];
    if (!mention) return;
    mention.classList.add('is-current');
    this.#strip?.mark(index);
    // The fragment makes the place linkable; the history entry is replaced, so that “back” leaves the article at once.
    location.replace(`#${mention.id}`);
    mention.scrollIntoView({ block: 'center' });
    if (focused instanceof HTMLElement && this.contains(focused)) focused.focus({ preventScroll: true });
    part(this, 'why', HTMLElement).textContent = index === 0 ? this.#why : '';
    const position = `${index + 1} of ${this.#mentions.length}`;
    part(this, 'position', HTMLElement).textContent = position;
    const name = part(this, 'name', HTMLElement).textContent;
    part(this, 'status', HTMLElement).textContent = `${name}, mention ${position}`;
  }

  #close(): void {
    const bar = part(this, 'bar', HTMLElement);
    if (bar.hidden) return;
    const mention = this.#mentions[this.#current];
    this.#unmark();
    this.#mentions = [];
    this.#strip?.show([], 0);
    bar.hidden = true;
    part(this, 'status', HTMLElement).textContent = '';
    mention?.focus({ preventScroll: true });
  }

  #unmark(): void {
    cancelAnimationFrame(this.#frame);
    for (const mention of this.#mentions) mention.classList.remove('is-chosen', 'is-current');
    this.#current = 0;
    if (this.#link) this.#link.ariaCurrent = null;
  }
}

/** Return whether a popover or dialog covers the page. */
function isCovered(): boolean {
  return document.querySelector('dialog[open], [popover=""]:popover-open') !== null;
}

/** Register `<mention-stepper>`. Does nothing if it is registered already. */
export function defineMentionStepper(): void {
  if (!customElements.get('mention-stepper')) customElements.define('mention-stepper', MentionStepper);
}
