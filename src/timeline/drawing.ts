import { type Axis, type Column, columnsBetween, type Tally } from './overview.ts';

/** Height of the overview's columns in pixels; their places and widths are in hundredths of whatever width there is. */
export const DRAWING_HEIGHT = 132;
/** Room between what happened, above, and what was reported, below: the line. */
const LINE = 5;
/** Whatever there is can be seen. */
const LEAST_HEIGHT = 1.5;

/** A stretch of a column: what is told of upwards from the line, what was reported downwards. */
export interface Bar {
  kind: keyof Tally;
  /** Per cent. */
  x: number;
  width: number;
  /** Pixels. */
  y: number;
  height: number;
}

/** Pixels for an event, the same above and below the line, and where the line is. */
export interface Scale {
  unit: number;
  line: number;
}

/** The largest scale at which every column of a tally fits. */
export function scaleFor({ sure, unsure, unreal, reported }: Tally): Scale {
  const above = Math.max(0, ...sure.map((count, column) => count + unsure[column]! + unreal[column]!));
  const unit = (DRAWING_HEIGHT - LINE) / Math.max(1, above + Math.max(0, ...reported));
  return { unit, line: rounded(above * unit) };
}

/** Draw a tally: from the line upwards what happened, what may have and what may not have, and downwards what was reported. */
export function barsOf(tally: Tally, { unit, line }: Scale): Bar[] {
  const columns = tally.sure.length;
  const bars: Bar[] = [];
  for (let column = 0; column < columns; column++) {
    const place = { x: rounded(((column + 0.1) * 100) / columns), width: rounded(80 / columns) };
    let top = line;
    for (const kind of ['sure', 'unsure', 'unreal'] as const) {
      const height = heightOf(tally[kind][column]!, unit);
      if (height === 0) continue;
      top = rounded(top - height);
      bars.push({ kind, ...place, y: top, height });
    }
    const height = heightOf(tally.reported[column]!, unit);
    if (height > 0) bars.push({ kind: 'reported', ...place, y: rounded(line + LINE), height });
  }
  return bars;
}

/** Where a period lies in the drawing, in per cent; null where it reaches no column. */
export function stretchOf(axis: Axis, from: string, until: string): { x: number; width: number } | null {
  const reached = columnsBetween(axis, from, until);
  if (!reached) return null;
  const [first, last] = reached;
  return { x: rounded((first * 100) / axis.columns.length), width: rounded(((last - first + 1) * 100) / axis.columns.length) };
}

/** The labels under the columns: each year, or of many years every fifth or tenth, where it begins. */
export function ticksOf({ unit, columns }: Axis): { label: string; x: number }[] {
  const step = unit === 'month' ? 1 : columns.length <= 12 ? 1 : columns.length <= 30 ? 5 : 10;
  return columns.flatMap((column, place) => {
    const label = tickOf(column, step);
    return label === null ? [] : [{ label, x: rounded((place * 100) / columns.length) }];
  });
}

function tickOf({ from, until }: Column, step: number): string | null {
  if (from === '') return '…';
  const [year = '', month = '01'] = from.split('-');
  return until === '' ? `${year} …` : month === '01' && Number(year) % step === 0 ? year : null;
}

function heightOf(count: number, unit: number): number {
  return count === 0 ? 0 : Math.max(LEAST_HEIGHT, rounded(count * unit));
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
