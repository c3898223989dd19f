import { type Axis, barsOf, columnsBetween, type DatedReport, stretchLabel, stretchOf, type Tally, tally, type TimelineQuery } from '../timeline/index.ts';
import { part } from './parts.ts';

/** A stretch that a reader chose: its first and last year or month; empty text where a side is open. */
export interface Stretch {
  from: string;
  until: string;
}

const SVG = 'http://www.w3.org/2000/svg';
/** What a page up or down moves by: a year of months, or ten years. */
const PAGE = { month: 12, year: 10 };

/** The overview as a control: drag over its columns, or move its two handles with the keys, and `choose` is called. */
export class TimelineOverview {
  #figure: HTMLElement;
  #axis: Axis;
  #handles: [first: HTMLElement, last: HTMLElement];
  #reached: [first: number, last: number];
  #choose: (stretch: Stretch, settled: boolean) => void;
  /** The column that a drag began in, and what was chosen before it. */
  #held: number | null = null;
  #chosenBefore = '';
  #hint: string;
  /** What the columns hold, once that is known. */
  #tally: Tally | null = null;

  constructor(host: HTMLElement, choose: (stretch: Stretch, settled: boolean) => void, signal: AbortSignal) {
    this.#figure = part(host, 'overview', HTMLElement);
    this.#choose = choose;
    const { unit, columns = '' } = this.#figure.dataset;
    this.#axis = {
      unit: unit === 'year' ? 'year' : 'month',
      columns: columns.split(' ').map((column) => {
        const [from = '', until = ''] = column.split('/');
        return { from, until };
      }),
    };
    this.#reached = [0, this.#last];
    this.#handles = [part(host, 'first', HTMLElement), part(host, 'last', HTMLElement)];
    this.#hint = this.#readout.textContent;
    this.#listen(part(host, 'plot', HTMLElement), signal);
    this.show({ from: '', until: '', clock: 'happened' });
    for (const handle of this.#handles) handle.hidden = false;
  }

  /** Show what is chosen, and on which clock. */
  show({ from, until, clock }: Pick<TimelineQuery, 'from' | 'until' | 'clock'>): void {
    this.#figure.dataset['clock'] = clock;
    this.#reached = columnsBetween(this.#axis, from, until) ?? [0, this.#last];
    const place = from === '' && until === '' ? null : stretchOf(this.#axis, from, until);
    this.#mark(place ?? { x: 0, width: 0 });
    // In the words of the query: a column may stand for all that was before.
    this.#readout.textContent = place === null ? this.#hint : stretchLabel({ from, until });
  }

  /** Draw the events that a stretch can be chosen from. */
  draw(events: readonly DatedReport[]): void {
    this.#tally = tally(this.#axis, events);
    this.#figure.querySelector('[data-part="bars"]')?.replaceChildren(
      ...barsOf(this.#axis, this.#tally).map(({ kind, x, width, y, height }) => {
        const rect = document.createElementNS(SVG, 'rect');
        rect.setAttribute('class', `bar bar-${kind}`);
        for (const [name, value] of Object.entries({ x: `${x}%`, width: `${width}%`, y, height })) rect.setAttribute(name, String(value));
        return rect;
      }),
    );
  }

  get #last(): number {
    return this.#axis.columns.length - 1;
  }

  get #readout(): HTMLElement {
    return part(this.#figure, 'readout', HTMLElement);
  }

  #listen(plot: HTMLElement, signal: AbortSignal): void {
    const columnAt = ({ clientX }: PointerEvent) => {
      const { left, width } = plot.getBoundingClientRect();
      return Math.min(this.#last, Math.max(0, Math.floor(((clientX - left) / width) * (this.#last + 1))));
    };
    plot.addEventListener(
      'pointerdown',
      (event) => {
        if (event.button !== 0) return;
        this.#held = this.#grasped(event.target) ?? columnAt(event);
        this.#chosenBefore = this.#figure.dataset['chosen'] ?? '';
        plot.setPointerCapture(event.pointerId);
        this.#preview(this.#held, columnAt(event));
      },
      { signal },
    );
    plot.addEventListener('pointermove', (event) => (this.#held === null ? this.#hover(columnAt(event)) : this.#preview(this.#held, columnAt(event))), {
      signal,
    });
    plot.addEventListener('pointerup', (event) => this.#release(columnAt(event)), { signal });
    plot.addEventListener('pointercancel', () => (this.#held = null), { signal });
    plot.addEventListener('pointerleave', () => this.#held === null && this.#hover(null), { signal });
    this.#handles.forEach((handle, side) => handle.addEventListener('keydown', (event) => this.#press(event, side), { signal }));
  }

  /** Who takes a handle moves it: the stretch is held at its other end. */
  #grasped(target: EventTarget | null): number | null {
    const side = this.#handles.indexOf(target as HTMLElement);
    return side < 0 ? null : this.#reached[1 - side]!;
  }

  #preview(a: number, b: number): void {
    this.#reached = [Math.min(a, b), Math.max(a, b)];
    this.#mark(this.#placeOf(this.#reached));
    this.#readout.textContent = this.#wordsFor(this.#reached);
  }

  #release(column: number): void {
    if (this.#held === null) return;
    const isClick = this.#held === column;
    this.#preview(this.#held, column);
    this.#held = null;
    // A second click on a column that is chosen alone gives it up again.
    if (isClick && this.#chosenBefore === String(column)) this.#commit([0, this.#last], true);
    else this.#commit(this.#reached, true);
  }

  #press(event: KeyboardEvent, side: number): void {
    const step = { ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1, PageDown: -PAGE[this.#axis.unit], PageUp: PAGE[this.#axis.unit] }[event.key];
    const [first, last] = this.#reached;
    const [least, most] = side === 0 ? [0, last] : [first, this.#last];
    let column = this.#reached[side]!;
    if (step !== undefined) column += step;
    else if (event.key === 'Home') column = least;
    else if (event.key === 'End') column = most;
    else return;
    event.preventDefault();
    column = Math.min(most, Math.max(least, column));
    this.#commit(side === 0 ? [column, last] : [first, column], false);
  }

  /** A stretch that reaches to an end of the axis is open there. */
  #commit([first, last]: [number, number], settled: boolean): void {
    const { from } = this.#axis.columns[first]!;
    const { until } = this.#axis.columns[last]!;
    this.#choose({ from: first === 0 ? '' : from, until: last === this.#last ? '' : until }, settled);
  }

  #placeOf([first, last]: [number, number]): { x: number; width: number } {
    const columns = this.#last + 1;
    return { x: (first * 100) / columns, width: ((last - first + 1) * 100) / columns };
  }

  #mark({ x, width }: { x: number; width: number }): void {
    this.#place('stretch', x, width);
    // What lies outside of the stretch fades.
    this.#place('before', 0, width === 0 ? 0 : x);
    this.#place('after', x + width, width === 0 ? 0 : 100 - x - width);
    const [first, last] = this.#reached;
    this.#figure.dataset['chosen'] = width === 0 ? '' : first === last ? String(first) : `${first} ${last}`;
    const place = this.#placeOf(this.#reached);
    this.#handles.forEach((handle, side) => {
      handle.style.insetInlineStart = `${place.x + side * place.width}%`;
      handle.ariaValueNow = String(this.#reached[side]);
      handle.ariaValueText = this.#nameOf(this.#reached[side]!);
    });
  }

  #place(name: string, x: number, width: number): void {
    const rect = this.#figure.querySelector(`[data-part="${name}"]`);
    rect?.setAttribute('x', `${x}%`);
    rect?.setAttribute('width', `${Math.max(0, width)}%`);
  }

  #hover(column: number | null): void {
    if (this.#figure.dataset['chosen'] !== '') return;
    this.#readout.textContent = column === null ? this.#hint : `${this.#nameOf(column)}${this.#countsOf(column)}`;
  }

  #wordsFor([first, last]: [number, number]): string {
    return stretchLabel({ from: this.#axis.columns[first]!.from, until: this.#axis.columns[last]!.until });
  }

  /** “: 14 happened, 9 reported”, as far as the days are known. */
  #countsOf(column: number): string {
    if (!this.#tally) return '';
    const { sure, unsure, unreal, reported } = this.#tally;
    const counts = [
      `${sure[column]!} happened`,
      ...(unsure[column]! > 0 ? ['more some time around'] : []),
      ...(unreal[column]! > 0 ? [`${Math.ceil(unreal[column]!)} planned, possible or denied`] : []),
      `${reported[column]!} reported`,
    ];
    return `: ${counts.join(', ')}`;
  }

  #nameOf(column: number): string {
    return stretchLabel(this.#axis.columns[column]!);
  }
}
