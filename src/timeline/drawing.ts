import { type Axis, type Column, columnsBetween, type Tally } from './overview.ts';

/** Height of the overview in pixels; horizontal positions and widths are in per cent. */
export const DRAWING_HEIGHT = 132;
/** Vertical position of the line between events by date, above it, and reports by date, below. */
export const LINE_AT = 74;
/** Margin on each side of the line, in pixels. */
const MARGIN = 2;
/** Minimum height of a bar in pixels, so that even one event is visible. */
const MIN_BAR_HEIGHT = 1.5;
/** Space between two bars, as a share of a column. */
const GAP = 0.2;
/** Up to these numbers of years, each year, or every fifth, has a label: more labels would overlap on a phone. */
const MAX_WITH_EACH_YEAR = 12;
const MAX_WITH_EVERY_FIFTH = 30;

/** Bar of a column: events upwards from the line, reports downwards. */
export interface Bar {
  kind: keyof Tally;
  /** Per cent. */
  x: number;
  width: number;
  /** Pixels. */
  y: number;
  height: number;
}

/**
 * Return a tally as bars: events extend upwards from the line (those that happened, and those that may not have), reports downwards, on one scale.
 * The columns for everything before or after the axis, which may cover decades, are cut off at the edge.
 */
export function barsOf({ columns }: Axis, tally: Tally): Bar[] {
  const above = columns.map((_, column) => tally.sure[column]! + tally.unsure[column]! + tally.unreal[column]!);
  const inside = (counts: readonly number[]) => Math.max(0, ...counts.filter((_, column) => !isOutside(columns[column]!)));
  const [roomAbove, roomBelow] = [LINE_AT - MARGIN, DRAWING_HEIGHT - LINE_AT - MARGIN];
  const unit = Math.min(roomAbove / Math.max(1, inside(above)), roomBelow / Math.max(1, inside(tally.reported)));
  return columns.flatMap((_, column) => {
    const across = { x: roundPosition(((column + GAP / 2) * 100) / columns.length), width: roundPosition(((1 - GAP) * 100) / columns.length) };
    const bars: Bar[] = [];
    let top = LINE_AT - MARGIN;
    const unitHere = Math.min(unit, roomAbove / Math.max(1, above[column]!));
    for (const kind of ['sure', 'unsure', 'unreal'] as const) {
      const height = heightOf(tally[kind][column]!, unitHere);
      if (height === 0) continue;
      top = roundPosition(top - height);
      bars.push({ kind, ...across, y: top, height });
    }
    const height = heightOf(tally.reported[column]!, Math.min(unit, roomBelow / Math.max(1, tally.reported[column]!)));
    if (height > 0) bars.push({ kind: 'reported', ...across, y: LINE_AT + MARGIN, height });
    return bars;
  });
}

/** Return the position and width of a period in the drawing, in per cent; null if it covers no column. */
export function rangePosition(axis: Axis, from: string, until: string): { x: number; width: number } | null {
  const reached = columnsBetween(axis, from, until);
  if (!reached) return null;
  const [first, last] = reached;
  return { x: roundPosition((first * 100) / axis.columns.length), width: roundPosition(((last - first + 1) * 100) / axis.columns.length) };
}

/** Return the labels under the columns: each year at its first column or, if there are many years, every fifth or tenth. */
export function ticksOf({ unit, columns }: Axis): { label: string; x: number }[] {
  const step = unit === 'month' || columns.length <= MAX_WITH_EACH_YEAR ? 1 : columns.length <= MAX_WITH_EVERY_FIFTH ? 5 : 10;
  return columns.flatMap((column, index) => {
    const label = tickOf(column, step);
    return label === null ? [] : [{ label, x: roundPosition((index * 100) / columns.length) }];
  });
}

function tickOf({ from, until }: Column, step: number): string | null {
  if (isOutside({ from, until })) return null;
  const [year = '', month = '01'] = from.split('-');
  return month === '01' && Number(year) % step === 0 ? year : null;
}

function isOutside({ from, until }: Column): boolean {
  return from === '' || until === '';
}

function heightOf(count: number, unit: number): number {
  return count === 0 ? 0 : Math.max(MIN_BAR_HEIGHT, roundPosition(count * unit));
}

function roundPosition(value: number): number {
  return Math.round(value * 100) / 100;
}
