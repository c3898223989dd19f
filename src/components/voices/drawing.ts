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
  barHeight: number;
  bars: { label: BarLabel; y: number; named: number; rest: number; count: number; countX: number; countY: number }[];
  ticks: { value: number; x: number }[];
}

/** Label of a bar, with the position of its baseline. */
interface BarLabel {
  text: string;
  x: number;
  y: number;
  anchor: 'start' | 'end';
}

/** Dimensions of a chart in drawing units: CSS pixels where the chart has its `width`; a wider chart is enlarged. */
interface Layout {
  width: number;
  /** Ends of the scale. */
  left: number;
  right: number;
  rowHeight: number;
  /** Distance from the top of a row to its bar. */
  barDown: number;
  /** Maximum number of letters of a label. */
  letters: number;
}

/** In a wide chart the labels are before the bars; in a narrow one, for small phones and enlarged text, they are above the bars. */
const LAYOUTS = {
  wide: { width: 360, left: 144, right: 332, rowHeight: 22, barDown: 5, letters: 25 },
  narrow: { width: 268, left: 0, right: 234, rowHeight: 36, barDown: 20, letters: 44 },
} as const satisfies Record<string, Layout>;
const TOP = 6;
const BAR_HEIGHT = 12;
/** Distance from the middle of a line of text down to its baseline. */
const BASELINE = 4;
/** Space between a bar and the text beside it. */
const GAP = 6;
const AXIS_HEIGHT = 34;
/** Maximum number of intervals on the scale. */
const MAX_PARTS = 4;

/** Return rows as bars on a common scale that begins at 0. */
export function drawVoices(rows: readonly DrawnRow[], kind: keyof typeof LAYOUTS = 'wide'): VoicesChart {
  const { width, left, right, rowHeight, barDown, letters }: Layout = LAYOUTS[kind];
  const most = Math.max(1, ...rows.map(({ count }) => count));
  const step = stepOf(most / MAX_PARTS);
  const end = Math.ceil(most / step) * step;
  const lengthOf = (value: number) => round((value / end) * (right - left));
  const bottom = TOP + rows.length * rowHeight + 2;
  return {
    width,
    height: bottom + AXIS_HEIGHT,
    left,
    bottom,
    barHeight: BAR_HEIGHT,
    bars: rows.map(({ label, count, named }, index) => {
      const text = label.length <= letters ? label : `${label.slice(0, letters - 1).trimEnd()}…`;
      const top = TOP + index * rowHeight;
      const y = top + barDown;
      const baseline = y + BAR_HEIGHT / 2 + BASELINE;
      return {
        label: kind === 'wide' ? { text, x: left - GAP, y: baseline, anchor: 'end' } : { text, x: 0, y: y - GAP, anchor: 'start' },
        y,
        named: lengthOf(named),
        rest: round(lengthOf(count) - lengthOf(named)),
        count,
        countX: round(left + lengthOf(count) + GAP),
        countY: baseline,
      };
    }),
    ticks: Array.from({ length: Math.round(end / step) + 1 }, (_, index) => ({ value: index * step, x: round(left + lengthOf(index * step)) })),
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
