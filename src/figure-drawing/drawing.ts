import { withoutRepeats } from './drawn-days.ts';
import type { FigureDay, FigureReport } from '../edition/index.ts';

/** Dimensions of a drawing in its units. A unit is a CSS pixel where the drawing has its smallest width. */
interface Layout {
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
const LAYOUTS = {
  wide: { width: 360, left: 146, rowHeight: 22, pointDown: 11, nameDown: 15, namesEnd: 122 },
  narrow: { width: 268, left: 8, rowHeight: 38, pointDown: 26, nameDown: 14, namesEnd: 0 },
} as const satisfies Record<string, Layout>;

/** Width of one character of a number's label. */
const CHARACTER_WIDTH = 6.2;
const DAY_HEIGHT = 20;
/** Length of the line for “more than” or “almost”. */
const BOUND_LENGTH = 26;
/** Maximum number of characters of a source's name. */
const MAX_NAME_LENGTH = 22;
/** Distance from a point to its number. */
const LABEL_GAP = 9;
/** Distance from the step line to a name beside it. */
const NAME_GAP = 6;

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

function rangeOf({ qualifier, low, high }: FigureReport, xOf: (value: number) => number): { from: number; to: number } | null {
  const [from, to] = [xOf(low), xOf(high)];
  switch (qualifier) {
    case 'more than':
    case 'at least':
      return { from, to: to + BOUND_LENGTH };
    case 'less than':
    case 'at most':
    case 'up to':
    case 'almost':
      return { from: from - BOUND_LENGTH, to };
    case 'about':
      return { from: from - BOUND_LENGTH / 2, to: to + BOUND_LENGTH / 2 };
    default:
      return low === high ? null : { from, to };
  }
}

function nameOf(report: FigureReport): string {
  return shortenName(laneName(report));
}

function laneName({ source }: FigureReport): string {
  const name = source?.name ?? 'the article';
  return name[0]!.toUpperCase() + name.slice(1);
}

function shortenName(name: string): string {
  return name.length <= MAX_NAME_LENGTH ? name : `${name.slice(0, MAX_NAME_LENGTH - 1).trimEnd()}…`;
}

/** Section of the drawing under a heading: a day with its sources, or a source with its days. */
interface Lane {
  label: string;
  isDay: boolean;
  reports: FigureReport[];
  nameOf: (report: FigureReport) => string;
}

/** Return the lanes of a series: with several sources, one for each, so that no line joins reports of two of them; else one per day. */
function lanesOf(days: readonly FigureDay[]): Lane[] {
  const bySource = Map.groupBy(
    days.flatMap((day) => day.reports),
    ({ source }) => source?.name ?? '',
  );
  if (bySource.size < 2) return days.map(({ label, reports }) => ({ label, isDay: true, reports, nameOf }));
  return [...bySource.values()].map((reports) => ({
    label: laneName(reports[0]!),
    isDay: false,
    reports,
    nameOf: ({ dateLabel }) => shortenName(dateLabel),
  }));
}

/**
 * Return the drawing of a series: time runs downwards, numbers from left to right. A single source has its days one below the other; several sources
 * have a lane each. A number that several reports of a day have from one source is drawn once.
 */
export function drawSeries(allDays: readonly FigureDay[], kind: keyof typeof LAYOUTS = 'wide'): Drawing {
  const days = allDays.map((day) => ({ ...day, reports: withoutRepeats(day.reports) }));
  const layout: Layout = LAYOUTS[kind];
  const { width, left } = layout;
  const reports = days.flatMap((day) => day.reports);
  const lowest = Math.min(...reports.map(({ low }) => low));
  const highest = Math.max(...reports.map(({ high }) => high));
  // Reserve space for the longest label after the last point.
  const right = Math.max(left + 60, width - BOUND_LENGTH - 10 - CHARACTER_WIDTH * Math.max(...reports.map(({ label }) => label.length)));
  const xOf = (value: number) => round(highest === lowest ? (left + right) / 2 : left + ((value - lowest) / (highest - lowest)) * (right - left));
  let y = 0;
  const lanes = lanesOf(days);
  const drawn = lanes.map((lane) => {
    const top = (y += DAY_HEIGHT) - 6;
    const rows = lane.reports.map((report): DrawnReport => {
      const x = round((xOf(report.low) + xOf(report.high)) / 2);
      const range = rangeOf(report, xOf);
      const [middle, nameY] = [y + layout.pointDown, y + layout.nameDown];
      y += layout.rowHeight;
      return { report, x, y: middle, range, labelX: Math.max(x, range?.to ?? x) + LABEL_GAP, labelAnchor: 'start', name: lane.nameOf(report), nameX: 0, nameY };
    });
    return { label: lane.label, isDay: lane.isDay, x: 0, y: top, reports: rows };
  });
  const isOneSource = new Set(reports.map(({ source }) => source?.name ?? '')).size === 1;
  const lines = isOneSource ? [drawn] : drawn.map((lane) => [lane]);
  for (const line of lines) {
    moveLabelsOffSteps(line, layout);
    moveNamesOffSteps(line);
  }
  return { width, height: y + 4, lanes: drawn, steps: lines.map(stepsOf).join('') };
}

/**
 * Move each number that the step line would cross: to the left of its point or, if the names leave no space there, to the right of the line. A number that the line still
 * crosses hides a part of it.
 */
function moveLabelsOffSteps(lanes: Drawing['lanes'], { namesEnd }: Layout): void {
  let line: number | null = null;
  for (const drawn of lanes.flatMap(({ reports }) => reports)) {
    const { report, x, range, labelX } = drawn;
    const length = CHARACTER_WIDTH * report.label.length;
    if (line !== null && line > x && range === null) {
      if (x - LABEL_GAP - length > namesEnd) Object.assign(drawn, { labelX: x - LABEL_GAP, labelAnchor: 'end' });
      else if (line < labelX + length) drawn.labelX = line + LABEL_GAP;
    }
    line = x;
  }
}

/** Move each name and each heading that the step line would cross, on its way down from the point before, to the right of the line. */
function moveNamesOffSteps(lanes: Drawing['lanes']): void {
  let line: number | null = null;
  const startOf = (text: string): number => (line !== null && line <= CHARACTER_WIDTH * text.length ? line + NAME_GAP : 0);
  for (const lane of lanes) {
    lane.x = startOf(lane.label);
    for (const drawn of lane.reports) {
      drawn.nameX = startOf(drawn.name);
      line = drawn.x;
    }
  }
}

function stepsOf(lanes: Drawing['lanes']): string {
  return lanes
    .flatMap(({ reports }) => reports)
    .map(({ x, y }, index) => (index === 0 ? `M${x} ${y}` : `V${y}H${x}`))
    .join('');
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
