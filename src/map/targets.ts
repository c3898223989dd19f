import type { MapTarget, Named } from './types.ts';

/** Minimum size of a target in CSS pixels (WCAG 2.2, 2.5.8). */
const MIN_SIZE = 24;
/** Width of a spaced capital, in which countries are named. */
const CAPITAL = 10.5;

/**
 * Return marks with their targets: areas of at least 24 CSS pixels that do not overlap. A mark too close to an earlier one has no target; its link is only in the list
 * beside the map.
 *
 * @param marks the most named first
 *
 * @param width width of the drawing, in its units
 * @param leastWidth smallest width, in CSS pixels, at which the drawing is shown
 */
export function positionTargets<Mark extends Named>(marks: readonly Mark[], width: number, leastWidth: number): (Mark & { target: MapTarget | null })[] {
  const half = Math.ceil((MIN_SIZE / 2) * (width / leastWidth) * 10) / 10;
  const placed: MapTarget[] = [];
  return marks.map((mark) => {
    const target = targetOf(mark, half);
    if (target === null || placed.some((other) => overlap(target, other))) return { ...mark, target: null };
    placed.push(target);
    return { ...mark, target };
  });
}

/** The target of a country is its name; that of any other place is its mark. */
function targetOf({ name, x, y, radius, label }: Named, half: number): MapTarget | null {
  if (radius > 0) {
    const reach = Math.max(half, radius);
    return boxAround(x, y, reach, reach);
  }
  // The baseline of the text is a third of the text's height below its middle.
  return label === null ? null : boxAround(label.x, label.y - 4, Math.max(half, ([...name].length * CAPITAL) / 2), half);
}

function boxAround(x: number, y: number, acrossHalf: number, downHalf: number): MapTarget {
  const [left, top, width, height] = [x - acrossHalf, y - downHalf, 2 * acrossHalf, 2 * downHalf].map((value) => Math.round(value * 10) / 10);
  return { x: left!, y: top!, width: width!, height: height! };
}

function overlap(one: MapTarget, other: MapTarget): boolean {
  return one.x < other.x + other.width && other.x < one.x + one.width && one.y < other.y + other.height && other.y < one.y + one.height;
}
