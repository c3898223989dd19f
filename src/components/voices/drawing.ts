/** A row of a drawing: its number of statements, and how many of them are by named speakers. */
export interface DrawnRow {
  label: string;
  count: number;
  named: number;
}

/** Layout of a bar chart with a scale, in drawing units. */
export interface VoicesChart {
  width: number;
  height: number;
  /** Left end of the bars, and the line below them. */
  left: number;
  bottom: number;
  bars: { label: string; y: number; named: number; rest: number; count: number; countX: number }[];
  ticks: { value: number; x: number }[];
}

/** Dimensions in drawing units; the drawing is as wide as a phone screen. */
const WIDTH = 360;
const LEFT = 138;
const RIGHT = 326;
const TOP = 6;
/** Height of a row, in drawing units. */
export const ROW_HEIGHT = 22;
/** Height of a bar, in drawing units. */
export const BAR_HEIGHT = 12;
const AXIS_HEIGHT = 34;
/** Maximum number of intervals on the scale. */
const MAX_PARTS = 4;
const MAX_LABEL_LENGTH = 24;

/** Lay out rows as bars on a common scale that begins at 0. */
export function drawVoices(rows: readonly DrawnRow[]): VoicesChart {
  const most = Math.max(1, ...rows.map(({ count }) => count));
  const step = stepOf(most / MAX_PARTS);
  const end = Math.ceil(most / step) * step;
  const lengthOf = (value: number) => round((value / end) * (RIGHT - LEFT));
  const bottom = TOP + rows.length * ROW_HEIGHT + 2;
  return {
    width: WIDTH,
    height: bottom + AXIS_HEIGHT,
    left: LEFT,
    bottom,
    bars: rows.map(({ label, count, named }, index) => ({
      label: label.length <= MAX_LABEL_LENGTH ? label : `${label.slice(0, MAX_LABEL_LENGTH - 1).trimEnd()}…`,
      y: TOP + index * ROW_HEIGHT,
      named: lengthOf(named),
      rest: round(lengthOf(count) - lengthOf(named)),
      count,
      countX: round(LEFT + lengthOf(count) + 5),
    })),
    ticks: Array.from({ length: Math.round(end / step) + 1 }, (_, index) => ({ value: index * step, x: round(LEFT + lengthOf(index * step)) })),
  };
}

/** Return the smallest of 1, 2, 5, 10, 20, 50 … that is at least a number. */
function stepOf(least: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(1, least)));
  return [1, 2, 5, 10].map((digit) => digit * power).find((step) => step >= least)!;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
