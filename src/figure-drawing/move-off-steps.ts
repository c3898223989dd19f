import { CHARACTER_WIDTH, type Drawing, LABEL_GAP, type Layout } from './layout.ts';

/** Distance from the step line to a name beside it. */
const NAME_GAP = 6;

/**
 * Move each number that the step line would cross: to the left of its point or, if the names leave no space there, to the right of the line. A number that the line still
 * crosses hides a part of it.
 */
export function moveLabelsOffSteps(lanes: Drawing['lanes'], { namesEnd }: Layout): void {
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
export function moveNamesOffSteps(lanes: Drawing['lanes']): void {
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
