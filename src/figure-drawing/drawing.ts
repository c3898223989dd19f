import type { FigureDay, FigureReport } from '../edition/index.ts';
import { lanesOf, withoutRepeats } from './lanes.ts';
import { BOUND_LENGTH, CHARACTER_WIDTH, DAY_HEIGHT, type Drawing, type DrawnReport, LABEL_GAP, type Layout, LAYOUTS } from './layout.ts';
import { moveLabelsOffSteps, moveNamesOffSteps } from './move-off-steps.ts';

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

/** Return the last days of a series with at most `most` reports in total; if the last day has more, its last `most` reports. */
export function latestDays(days: readonly FigureDay[], most: number): FigureDay[] {
  let remaining = most;
  const kept: FigureDay[] = [];
  for (const day of days.toReversed()) {
    remaining -= day.reports.length;
    if (remaining < 0 && kept.length > 0) break;
    kept.unshift(remaining < 0 ? { ...day, reports: day.reports.slice(-most) } : day);
  }
  return kept;
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

function stepsOf(lanes: Drawing['lanes']): string {
  return lanes
    .flatMap(({ reports }) => reports)
    .map(({ x, y }, index) => (index === 0 ? `M${x} ${y}` : `V${y}H${x}`))
    .join('');
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
