/** Number of distinct positions in the strip. Mentions that are closer together share a tick. */
const POSITIONS = 400;

/**
 * Strip that shows where in the article the mentions of a name are: a tick for each, and a frame for the part on screen. A click on the
 * strip goes to the nearest mention.
 */
export class MentionStrip {
  #strip: HTMLElement;
  #mentions: HTMLElement[] = [];
  /** Position of each mention within the text, in per cent, and its tick. */
  #positions: number[] = [];
  #ticks: HTMLElement[] = [];
  #current = 0;
  #window = document.createElement('span');

  constructor(strip: HTMLElement, onChoose: (index: number) => void, signal: AbortSignal) {
    this.#strip = strip;
    this.#window.className = 'strip-window';
    strip.addEventListener('click', ({ clientX }) => onChoose(this.#nearest(clientX)), { signal });
    document.addEventListener('scroll', () => this.#follow(), { signal, passive: true });
    window.addEventListener('resize', () => this.show(this.#mentions, this.#current), { signal });
  }

  /** Draw a tick for each mention, given in order of the text, and highlight the one of the current mention. */
  show(mentions: HTMLElement[], current: number): void {
    this.#mentions = mentions;
    const text = textBox();
    this.#positions = mentions.map((mention) => (Math.round((shareOf(mention.getBoundingClientRect().top, text) * POSITIONS) / 100) * 100) / POSITIONS);
    const ticks = new Map<number, HTMLElement>();
    for (const position of new Set(this.#positions)) {
      const tick = document.createElement('span');
      tick.className = 'strip-tick';
      tick.style.insetInlineStart = `${position}%`;
      ticks.set(position, tick);
    }
    this.#ticks = this.#positions.map((position) => ticks.get(position)!);
    this.#strip.replaceChildren(this.#window, ...ticks.values());
    this.mark(current);
    this.#follow();
  }

  /** Highlight the tick of the current mention. */
  mark(current: number): void {
    this.#ticks[this.#current]?.classList.remove('is-current');
    this.#current = current;
    this.#ticks[current]?.classList.add('is-current');
  }

  #follow(): void {
    if (this.#mentions.length === 0) return;
    const text = textBox();
    const from = shareOf(0, text);
    this.#window.style.insetInlineStart = `${from}%`;
    this.#window.style.inlineSize = `${shareOf(innerHeight, text) - from}%`;
  }

  #nearest(x: number): number {
    const { left, right, width } = this.#strip.getBoundingClientRect();
    const isRightToLeft = getComputedStyle(this.#strip).direction === 'rtl';
    const pointer = ((isRightToLeft ? right - x : x - left) / width) * 100;
    const distances = this.#positions.map((position) => Math.abs(position - pointer));
    return distances.indexOf(Math.min(...distances));
  }
}

function textBox(): DOMRect | undefined {
  return document.getElementById('text')?.getBoundingClientRect();
}

/** Return the position of a viewport height within the text, in per cent. */
function shareOf(y: number, text: DOMRect | undefined): number {
  return text ? Math.max(0, Math.min(100, ((y - text.top) / text.height) * 100)) : 0;
}
