/**
 * Strip that shows where in the article the mentions of a name are: a tick for each, and a frame for the part on screen. A click on the
 * strip goes to the nearest mention.
 */
export class MentionStrip {
  #strip: HTMLElement;
  #mentions: HTMLElement[] = [];
  #ticks: HTMLElement[] = [];
  #window = document.createElement('span');

  constructor(strip: HTMLElement, onChoose: (index: number) => void, signal: AbortSignal) {
    this.#strip = strip;
    this.#window.className = 'strip-window';
    strip.addEventListener('click', ({ clientX }) => onChoose(this.#nearest(clientX)), { signal });
    document.addEventListener('scroll', () => this.#follow(), { signal, passive: true });
    window.addEventListener('resize', () => this.show(this.#mentions), { signal });
  }

  /** Draw a tick for each mention, given in order of the text. */
  show(mentions: HTMLElement[]): void {
    this.#mentions = mentions;
    this.#ticks = mentions.map((mention) => {
      const tick = document.createElement('span');
      tick.className = 'strip-tick';
      tick.style.insetInlineStart = `${share(mention.getBoundingClientRect().top)}%`;
      return tick;
    });
    this.#strip.replaceChildren(this.#window, ...this.#ticks);
    this.#follow();
  }

  /** Highlight the tick of the current mention. */
  mark(current: number): void {
    for (const [index, tick] of this.#ticks.entries()) tick.classList.toggle('is-current', index === current);
  }

  #follow(): void {
    if (this.#mentions.length === 0) return;
    const from = share(0);
    this.#window.style.insetInlineStart = `${from}%`;
    this.#window.style.inlineSize = `${share(innerHeight) - from}%`;
  }

  #nearest(x: number): number {
    const distances = this.#ticks.map((tick) => Math.abs(tick.getBoundingClientRect().left - x));
    return distances.indexOf(Math.min(...distances));
  }
}

/** Return the position of a viewport height within the text, in per cent. */
function share(y: number): number {
  const text = document.getElementById('text')?.getBoundingClientRect();
  return text ? Math.max(0, Math.min(100, ((y - text.top) / text.height) * 100)) : 0;
}
