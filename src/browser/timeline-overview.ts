import {
  type Axis,
  barsOf,
  columnCounts,
  columnsBetween,
  type DatedReport,
  rangeLabel,
  rangePosition,
  type Tally,
  tally,
  type TimelineQuery,
} from '../timeline/index.ts';
import { part } from './parts.ts';

/** Range chosen by the reader: its first and last year or month; empty text for an open side. */
export interface DateRange {
  from: string;
  until: string;
}

const SVG = 'http://www.w3.org/2000/svg';
/** Number of columns moved by Page Up and Page Down: a year of months, or ten years. */
const PAGE = { month: 12, year: 10 };

/** Overview of the timeline as a control: it calls `choose` when the reader drags over its columns or moves its two handles with the keys. */
export class TimelineOverview {
  #figure: HTMLElement;
  #axis: Axis;
  #handles: [first: HTMLElement, last: HTMLElement];
  #chosenColumns: [first: number, last: number];
  #onChoose: (range: DateRange, settled: boolean) => void;
  /** The column where a drag began, and the range chosen before it. */
  #dragStart: number | null = null;
  #chosenBefore = '';
  #hint: string;
  /** The counts of the columns, once they are known. */
  #tally: Tally | null = null;

  constructor(host: HTMLElement, choose: (range: DateRange, settled: boolean) => void, signal: AbortSignal) {
    this.#figure = part(host, 'overview', HTMLElement);
    this.#onChoose = choose;
    const { unit, columns = '' } = this.#figure.dataset;
    this.#axis = {
      unit: unit === 'year' ? 'year' : 'month',
      columns: columns.split(' ').map((column) => {
        const [from = '', until = ''] = column.split('/');
        return { from, until };
      }),
    };
    this.#chosenColumns = [0, this.#last];
    this.#handles = [part(host, 'first', HTMLElement), part(host, 'last', HTMLElement)];
    this.#hint = this.#readout.textContent;
    this.#listen(part(host, 'plot', HTMLElement), signal);
    this.show({ from: '', until: '', order: 'happened' });
    for (const handle of this.#handles) handle.hidden = false;
  }

  /** Show the chosen range and order. */
  show({ from, until, order }: Pick<TimelineQuery, 'from' | 'until' | 'order'>): void {
    this.#figure.dataset['order'] = order;
    this.#chosenColumns = columnsBetween(this.#axis, from, until) ?? [0, this.#last];
    const place = from === '' && until === '' ? null : rangePosition(this.#axis, from, until);
    this.#mark(place ?? { x: 0, width: 0 });
    // The label comes from the query instead of the columns, because a column may cover everything before or after the axis.
    this.#readout.textContent = place === null ? this.#hint : rangeLabel({ from, until });
  }

  /** Draw the events from which a range can be chosen. */
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
        this.#dragStart = this.#fixedColumn(event.target) ?? columnAt(event);
        this.#chosenBefore = this.#figure.dataset['chosen'] ?? '';
        plot.setPointerCapture(event.pointerId);
        this.#preview(this.#dragStart, columnAt(event));
      },
      { signal },
    );
    plot.addEventListener(
      'pointermove',
      (event) => (this.#dragStart === null ? this.#hover(columnAt(event)) : this.#preview(this.#dragStart, columnAt(event))),
      {
        signal,
      },
    );
    plot.addEventListener('pointerup', (event) => this.#release(columnAt(event)), { signal });
    plot.addEventListener('pointercancel', () => (this.#dragStart = null), { signal });
    plot.addEventListener('pointerleave', () => this.#dragStart === null && this.#hover(null), { signal });
    this.#handles.forEach((handle, side) => handle.addEventListener('keydown', (event) => this.#press(event, side), { signal }));
  }

  /** Return the column at which the range is fixed while a handle is dragged: the column of the other handle. Null if the target is not a handle. */
  #fixedColumn(target: EventTarget | null): number | null {
    const side = this.#handles.indexOf(target as HTMLElement);
    return side < 0 ? null : this.#chosenColumns[1 - side]!;
  }

  #preview(a: number, b: number): void {
    this.#chosenColumns = [Math.min(a, b), Math.max(a, b)];
    this.#mark(this.#positionOf(this.#chosenColumns));
    this.#readout.textContent = this.#wordsFor(this.#chosenColumns);
  }

  #release(column: number): void {
    if (this.#dragStart === null) return;
    const isClick = this.#dragStart === column;
    this.#preview(this.#dragStart, column);
    this.#dragStart = null;
    // A second click on the only chosen column clears the range.
    if (isClick && this.#chosenBefore === String(column)) this.#commit([0, this.#last], true);
    else this.#commit(this.#chosenColumns, true);
  }

  #press(event: KeyboardEvent, side: number): void {
    const step = { ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1, PageDown: -PAGE[this.#axis.unit], PageUp: PAGE[this.#axis.unit] }[event.key];
    const [first, last] = this.#chosenColumns;
    const [least, most] = side === 0 ? [0, last] : [first, this.#last];
    let column = this.#chosenColumns[side]!;
    if (step !== undefined) column += step;
    else if (event.key === 'Home') column = least;
    else if (event.key === 'End') column = most;
    else return;
    event.preventDefault();
    column = Math.min(most, Math.max(least, column));
    this.#commit(side === 0 ? [column, last] : [first, column], false);
  }

  /** A range that reaches an end of the axis is open on that side. */
  #commit([first, last]: [number, number], settled: boolean): void {
    const { from } = this.#axis.columns[first]!;
    const { until } = this.#axis.columns[last]!;
    this.#onChoose({ from: first === 0 ? '' : from, until: last === this.#last ? '' : until }, settled);
  }

  #positionOf([first, last]: [number, number]): { x: number; width: number } {
    const columns = this.#last + 1;
    return { x: (first * 100) / columns, width: ((last - first + 1) * 100) / columns };
  }

  #mark({ x, width }: { x: number; width: number }): void {
    this.#place('stretch', x, width);
    // Bars outside the range are drawn faded.
    this.#place('before', 0, width === 0 ? 0 : x);
    this.#place('after', x + width, width === 0 ? 0 : 100 - x - width);
    const [first, last] = this.#chosenColumns;
    this.#figure.dataset['chosen'] = width === 0 ? '' : first === last ? String(first) : `${first} ${last}`;
    const place = this.#positionOf(this.#chosenColumns);
    this.#handles.forEach((handle, side) => {
      handle.style.insetInlineStart = `${place.x + side * place.width}%`;
      handle.ariaValueNow = String(this.#chosenColumns[side]);
      handle.ariaValueText = this.#nameOf(this.#chosenColumns[side]!);
    });
  }

  #place(name: string, x: number, width: number): void {
    const rect = this.#figure.querySelector(`[data-part="${name}"]`);
    rect?.setAttribute('x', `${x}%`);
    rect?.setAttribute('width', `${Math.max(0, width)}%`);
  }

  #hover(column: number | null): void {
    if (this.#figure.dataset['chosen'] !== '') return;
    this.#readout.textContent = column === null ? this.#hint : `${this.#nameOf(column)}${this.#tally ? `: ${columnCounts(this.#tally, column)}` : ''}`;
  }

  #wordsFor([first, last]: [number, number]): string {
    return rangeLabel({ from: this.#axis.columns[first]!.from, until: this.#axis.columns[last]!.until });
  }

  #nameOf(column: number): string {
    return rangeLabel(this.#axis.columns[column]!);
  }
}
