import type { EntityRef, Neighbourhood } from '../types.ts';

/** Maximum number of names on each side of the drawing. */
const NAMES_PER_SIDE = 6;
/** Sizes in units of the drawing: its width, the height of a row, and the horizontal positions at which the names on the left end and the names on the right begin. */
const WIDTH = 640;
const ROW = 34;
const LEFT = 196;
const RIGHT = WIDTH - LEFT;
/** Maximum length of a name in the drawing; a longer one is shortened; the list beside the drawing has it in full. */
const MAX_NAME_LENGTH = 27;
/** Width of the thickest line. */
const THICKEST = 6;
/** Distance between a name and its line. */
const GAP = 8;
/** How far a line runs level beside a name, and beside the middle, before it bends. */
const LEVEL_AT_NAME = 60;
const LEVEL_AT_MIDDLE = 70;
/** Smallest bend of an arc; the further apart its names are, the further out it bends. */
const MIN_BEND = 14;
/** Widths of lines are multiples of half a unit: smaller differences cannot be seen, and would change with every article. */
const STEPS = 2;

/**
 * Return a drawing of an entity and those that appear with it: its name in the middle, the others in a column on either side, and a line to each, the thicker the more
 * often they appear together. A thin arc joins two names on the same side that appear together.
 *
 * @param companions the most frequent first
 * @param countTogether returns how often two companions are named in the same sentences
 */
export function drawNeighbourhood(companions: readonly { entity: EntityRef; count: number }[], countTogether: (a: string, b: string) => number): Neighbourhood {
  const shown = companions.slice(0, 2 * NAMES_PER_SIDE);
  const highestCount = shown[0]?.count ?? 1;
  const rows = Math.ceil(shown.length / 2);
  const height = Math.max(rows, 1) * ROW + ROW;
  const middle = height / 2;
  // Companions are placed left and right alternately, so that the most frequent ones are at the top of both columns.
  const placed = shown.map(({ entity, count }, index) => {
    const isLeft = index % 2 === 0;
    const y = ROW * (Math.floor(index / 2) + 1) + (isLeft || shown.length % 2 === 0 ? 0 : ROW / 2);
    return { entity, count, isLeft, x: isLeft ? LEFT : RIGHT, y };
  });
  const arcs = placed.flatMap((a, index) =>
    placed.slice(index + 1).flatMap((b) => {
      const count = a.isLeft === b.isLeft ? countTogether(a.entity.key, b.entity.key) : 0;
      if (count === 0) return [];
      const bend = a.x + (a.isLeft ? 1 : -1) * (MIN_BEND + Math.abs(b.y - a.y) / 3);
      return [{ path: `M${a.x} ${a.y}Q${bend} ${(a.y + b.y) / 2} ${b.x} ${b.y}`, thickness: thicknessOf(count, highestCount) }];
    }),
  );
  return {
    width: WIDTH,
    height,
    middle,
    names: placed.map(({ entity, count, isLeft, x, y }) => ({
      entity,
      count,
      label: entity.name.length > MAX_NAME_LENGTH ? `${entity.name.slice(0, MAX_NAME_LENGTH - 1).trimEnd()}…` : entity.name,
      anchor: isLeft ? 'end' : 'start',
      x: x + (isLeft ? -GAP : GAP),
      y,
      path: `M${x} ${y}C${x + (isLeft ? LEVEL_AT_NAME : -LEVEL_AT_NAME)} ${y} ${WIDTH / 2 + (isLeft ? -LEVEL_AT_MIDDLE : LEVEL_AT_MIDDLE)} ${middle} ${WIDTH / 2} ${middle}`,
      thickness: thicknessOf(count, highestCount),
    })),
    arcs,
  };
}

function thicknessOf(count: number, most: number): number {
  return Math.min(THICKEST, Math.max(1, Math.round((count / most) * THICKEST * STEPS) / STEPS));
}
