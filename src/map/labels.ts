import type { Named } from './types.ts';

/** Height of a name and mean width of its letters, in drawing units: the sizes in `map.css` with a margin. */
const HEIGHT = 15;
const LETTER = 7.2;
/** Countries are set in spaced capitals. */
const CAPITAL = 10.5;
const GAP = 4;

interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/**
 * Place the name of each mark beside it, at the first candidate position that is inside the drawing and overlaps no other name or mark. Earlier marks choose
 * first; a name without a free position gets no label.
 *
 * @param enlargement how many times larger than in `map.css` the names may be drawn, where the drawing is small
 */
export function positionLabels<Mark extends Named>(marks: readonly Mark[], width: number, height: number, enlargement = 1): Mark[] {
  const occupied: Box[] = marks
    .filter(({ radius }) => radius > 0)
    .map(({ x, y, radius }) => ({ left: x - radius, top: y - radius, right: x + radius, bottom: y + radius }));
  return marks.map((mark) => {
    for (const { label, box } of candidates(mark, enlargement)) {
      const fits = box.left >= 0 && box.right <= width && box.top >= 0 && box.bottom <= height;
      if (!fits || occupied.some((other) => overlap(box, other))) continue;
      occupied.push(box);
      return { ...mark, label };
    }
    return mark;
  });
}

function candidates({ name, x, y, radius }: Named, enlargement: number): { label: NonNullable<Named['label']>; box: Box }[] {
  const length = [...name].length * (radius === 0 ? CAPITAL : LETTER) * enlargement;
  const beside = radius + GAP;
  const at = (anchor: 'start' | 'middle' | 'end', labelX: number, baseline: number) => {
    const left = anchor === 'start' ? labelX : anchor === 'end' ? labelX - length : labelX - length / 2;
    return {
      label: { x: round(labelX), y: round(baseline), anchor },
      box: { left, right: left + length, top: baseline - HEIGHT * enlargement * 0.8, bottom: baseline + HEIGHT * enlargement * 0.2 },
    };
  };
  if (radius === 0)
    return [
      at('middle', x, y),
      at('middle', x, y - HEIGHT * 2),
      at('middle', x, y + HEIGHT * 2),
      at('middle', x, y - HEIGHT * 4),
      at('middle', x, y + HEIGHT * 4),
    ];
  const middle = y + HEIGHT * 0.3;
  return [
    at('start', x + beside, middle),
    at('end', x - beside, middle),
    at('middle', x, y - beside - 1),
    at('middle', x, y + beside + HEIGHT * enlargement * 0.75),
    at('start', x + beside * 0.7, y - beside),
    at('start', x + beside * 0.7, y + beside + HEIGHT * enlargement * 0.6),
    at('end', x - beside * 0.7, y - beside),
    at('end', x - beside * 0.7, y + beside + HEIGHT * enlargement * 0.6),
  ];
}

function overlap(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
