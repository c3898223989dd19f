import type { FigureDay, FigureReport } from '../edition/index.ts';

/** Dimensions in drawing units; the drawing is as wide as a phone screen. */
const WIDTH = 360;
const LEFT = 146;
/** Width of one character of a number's label. */
const CHARACTER_WIDTH = 6.2;
const DAY_HEIGHT = 20;
const ROW_HEIGHT = 22;
/** Length of the line for “more than” or “almost”. */
const BOUND_LENGTH = 26;
/** Maximum number of characters of a source's name, and the right edge of the longest one. */
const MAX_NAME_LENGTH = 22;
const NAMES_END = 122;
/** Distance from a point to its number. */
const LABEL_GAP = 9;

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
  name: string;
}

/** Layout of a series, in drawing units. */
export interface Drawing {
  width: number;
  height: number;
  /** The days; with several sources, one lane for each source. */
  lanes: { label: string; y: number; reports: DrawnReport[] }[];
  /** SVG path of the step line between the reports of one source. */
  steps: string;
}

function rangeOf({ qualifier, low, high }: FigureReport, at: (value: number) => number): { from: number; to: number } | null {
  const [from, to] = [at(low), at(high)];
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

/** Return the last days of a series with at most `most` reports in total; if the last day has more, its last `most` reports. */
export function latestDays(days: readonly FigureDay[], most: number): FigureDay[] {
  let room = most;
  const kept: FigureDay[] = [];
  for (const day of days.toReversed()) {
    room -= day.reports.length;
    if (room < 0 && kept.length > 0) break;
    kept.unshift(room < 0 ? { ...day, reports: day.reports.slice(-most) } : day);
  }
  return kept;
}

/** Return the reports of a day, each number of a source once: two articles that repeat it make one point. */
function withoutRepeats(reports: readonly FigureReport[]): FigureReport[] {
  return [...new Map(reports.toReversed().map((report) => [`${report.label} ${report.source?.name ?? ''}`, report] as const)).values()].toReversed();
}

/** Section of the drawing under a heading: a day with its sources, or a source with its days. */
interface Lane {
  label: string;
  reports: FigureReport[];
  nameOf: (report: FigureReport) => string;
}

/** Return the lanes of a series: with several sources, one for each, so that no line joins reports of two of them; else one per day. */
function lanesOf(days: readonly FigureDay[]): Lane[] {
  const bySource = Map.groupBy(
    days.flatMap((day) => day.reports),
    ({ source }) => source?.name ?? '',
  );
  if (bySource.size < 2) return days.map(({ label, reports }) => ({ label, reports, nameOf }));
  return [...bySource.values()].map((reports) => ({ label: laneName(reports[0]!), reports, nameOf: ({ dateLabel }) => shortenName(dateLabel) }));
}

/**
 * Lay out a series as a drawing: time runs downwards, numbers from left to right. A single source has its days one below the other; several sources
 * have a lane each. A number that several reports of a day have from one source is drawn once.
 */
export function drawSeries(allDays: readonly FigureDay[]): Drawing {
  const days = allDays.map((day) => ({ ...day, reports: withoutRepeats(day.reports) }));
  const reports = days.flatMap((day) => day.reports);
  const least = Math.min(...reports.map(({ low }) => low));
  const most = Math.max(...reports.map(({ high }) => high));
  // Reserve space for the longest label after the last point.
  const right = Math.max(LEFT + 60, WIDTH - BOUND_LENGTH - 10 - CHARACTER_WIDTH * Math.max(...reports.map(({ label }) => label.length)));
  const at = (value: number) => round(most === least ? (LEFT + right) / 2 : LEFT + ((value - least) / (most - least)) * (right - LEFT));
  let y = 0;
  const lanes = lanesOf(days);
  const drawn = lanes.map((lane) => {
    const top = (y += DAY_HEIGHT) - 6;
    const rows = lane.reports.map((report): DrawnReport => {
      const x = round((at(report.low) + at(report.high)) / 2);
      const range = rangeOf(report, at);
      const middle = y + ROW_HEIGHT / 2;
      y += ROW_HEIGHT;
      return { report, x, y: middle, range, labelX: Math.max(x, range?.to ?? x) + LABEL_GAP, labelAnchor: 'start', name: lane.nameOf(report) };
    });
    return { label: lane.label, y: top, reports: rows };
  });
  const isOneSource = new Set(reports.map(({ source }) => source?.name ?? '')).size === 1;
  const lines = isOneSource ? [drawn] : drawn.map((lane) => [lane]);
  for (const line of lines) moveLabelsOffSteps(line);
  return { width: WIDTH, height: y + 4, lanes: drawn, steps: lines.map(stepsOf).join('') };
}

/** Move numbers that the step line would cross to the left of their point or, if the names leave no space there, to the right of the line. */
function moveLabelsOffSteps(lanes: Drawing['lanes']): void {
  let line: number | null = null;
  for (const drawn of lanes.flatMap(({ reports }) => reports)) {
    const { report, x, range, labelX } = drawn;
    const length = CHARACTER_WIDTH * report.label.length;
    if (line !== null && line > x && line < labelX + length && range === null) {
      if (x - LABEL_GAP - length > NAMES_END) Object.assign(drawn, { labelX: x - LABEL_GAP, labelAnchor: 'end' });
      else drawn.labelX = line + LABEL_GAP;
    }
    line = x;
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
