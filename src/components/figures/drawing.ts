import type { FigureDay, FigureReport } from '../../edition/index.ts';

/** Sizes in the units of the drawing, which is as wide as a telephone. */
const WIDTH = 360;
const LEFT = 146;
/** Width of a sign of a number's label. */
const SIGN = 6.2;
const DAY_HEIGHT = 20;
const ROW_HEIGHT = 22;
/** How far the line of “more than” or “almost” reaches from its number. */
const REACH = 26;
/** Signs of a source's name that fit beside the drawing, and where the longest ends. */
const LONGEST_NAME = 22;
const NAMES_END = 122;
/** From a point to its number. */
const LABEL_GAP = 9;

/** A report's place in the drawing. */
export interface DrawnReport {
  report: FigureReport;
  x: number;
  y: number;
  /** Ends of the line for a range, or for what is more, less or about; null for a plain number. */
  range: { from: number; to: number } | null;
  /** Where its number is written: from there on, or up to there. */
  labelX: number;
  labelAnchor: 'start' | 'end';
  name: string;
}

export interface Drawing {
  width: number;
  height: number;
  /** The days; of several sources a lane for each. */
  lanes: { label: string; y: number; reports: DrawnReport[] }[];
  /** Path of the steps from report to report of one source. */
  steps: string;
}

function rangeOf({ qualifier, low, high }: FigureReport, at: (value: number) => number): { from: number; to: number } | null {
  const [from, to] = [at(low), at(high)];
  switch (qualifier) {
    case 'more than':
    case 'at least':
      return { from, to: to + REACH };
    case 'less than':
    case 'at most':
    case 'up to':
    case 'almost':
      return { from: from - REACH, to };
    case 'about':
      return { from: from - REACH / 2, to: to + REACH / 2 };
    default:
      return low === high ? null : { from, to };
  }
}

function nameOf(report: FigureReport): string {
  return shortened(laneName(report));
}

function laneName({ source }: FigureReport): string {
  const name = source?.name ?? 'the article';
  return name[0]!.toUpperCase() + name.slice(1);
}

function shortened(name: string): string {
  return name.length <= LONGEST_NAME ? name : `${name.slice(0, LONGEST_NAME - 1).trimEnd()}…`;
}

/** The last days of a series, as many as hold so many reports at most; of a last day with more, its last reports. */
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

/** A stretch of the drawing under a heading: a day with its sources, or a source with its days. */
interface Lane {
  label: string;
  reports: FigureReport[];
  nameOf: (report: FigureReport) => string;
}

/** The lanes of a series: one for each source where there are several, so that no line joins what two of them say; else its days. */
function lanesOf(days: readonly FigureDay[]): Lane[] {
  const bySource = Map.groupBy(
    days.flatMap((day) => day.reports),
    ({ source }) => source?.name ?? '',
  );
  if (bySource.size < 2) return days.map(({ label, reports }) => ({ label, reports, nameOf }));
  return [...bySource.values()].map((reports) => ({ label: laneName(reports[0]!), reports, nameOf: ({ dateLabel }) => shortened(dateLabel) }));
}

/**
 * Lay a series out as a drawing: time runs down, the numbers from left to right. Of one source its days stand one below the other; of several each has a
 * lane of its own.
 */
export function drawSeries(days: readonly FigureDay[]): Drawing {
  const reports = days.flatMap((day) => day.reports);
  const least = Math.min(...reports.map(({ low }) => low));
  const most = Math.max(...reports.map(({ high }) => high));
  // The longest label finds room behind the last point.
  const right = Math.max(LEFT + 60, WIDTH - REACH - 10 - SIGN * Math.max(...reports.map(({ label }) => label.length)));
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
  for (const line of lines) clearOfSteps(line);
  return { width: WIDTH, height: y + 4, lanes: drawn, steps: lines.map(stepsOf).join('') };
}

/** Where the line of the steps would run through a number, write it on the left of its point or, if the names leave no room there, behind the line. */
function clearOfSteps(lanes: Drawing['lanes']): void {
  let line: number | null = null;
  for (const drawn of lanes.flatMap(({ reports }) => reports)) {
    const { report, x, range, labelX } = drawn;
    const length = SIGN * report.label.length;
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
