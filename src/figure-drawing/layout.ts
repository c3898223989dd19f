import type { FigureReport } from '../edition/index.ts';

/** Dimensions of a drawing in its units. A unit is a CSS pixel where the drawing has its smallest width. */
export interface Layout {
  width: number;
  /** Horizontal position of the lowest number. */
  left: number;
  rowHeight: number;
  /** Distance from the top of a row to its point, and to the baseline of its name. */
  pointDown: number;
  nameDown: number;
  /** Right edge of the longest name before the points: labels must be to the right of it. */
  namesEnd: number;
}

/** In a wide drawing, names are before their points; in a narrow one, for small phones and enlarged text, above them. */
export const LAYOUTS = {
  wide: { width: 360, left: 146, rowHeight: 22, pointDown: 11, nameDown: 15, namesEnd: 122 },
  narrow: { width: 268, left: 8, rowHeight: 38, pointDown: 26, nameDown: 14, namesEnd: 0 },
} as const satisfies Record<string, Layout>;

/** Width of one character of a number's label. */
export const CHARACTER_WIDTH = 6.2;
export const DAY_HEIGHT = 20;
/** Length of the line for “more than” or “almost”. */
export const BOUND_LENGTH = 26;
/** Distance from a point to its number. */
export const LABEL_GAP = 9;
/** Report with its position in the drawing. */
export interface DrawnReport {
  report: FigureReport;
  x: number;
  y: number;
  /** Ends of the line for a range, a bound or an approximate value; null for a plain number. */
  range: { from: number; to: number } | null;
  /** Position of its number; the text starts or ends there, depending on `labelAnchor`. */
  labelX: number;
  labelAnchor: 'start' | 'end';
  /** Its source or, in the lane of a source, its day. */
  name: string;
  /** Left end and baseline of the name. */
  nameX: number;
  nameY: number;
}

/** Layout of a series, in drawing units. */
export interface Drawing {
  width: number;
  height: number;
  /** The days; with several sources, one lane for each source. */
  lanes: { label: string; isDay: boolean; x: number; y: number; reports: DrawnReport[] }[];
  /** SVG path of the step line between the reports of one source. */
  steps: string;
}
