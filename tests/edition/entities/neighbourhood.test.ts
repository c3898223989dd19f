import { describe, expect, test } from 'vitest';
import { drawNeighbourhood } from '../../../src/edition/entities/neighbourhood.ts';
import type { EntityRef } from '../../../src/edition/types.ts';

const companion = (name: string, count: number) => ({ entity: { key: name, name, type: 'person', href: null } satisfies EntityRef, count });
const alone = () => 0;

describe('the drawing of a neighbourhood', () => {
  const companions = Array.from({ length: 12 }, (_, index) => companion(`N${index}`, 12 - index));
  const drawing = drawNeighbourhood(companions, alone);

  test('has every companion, alternately left and right, without overlaps', () => {
    expect(drawing.names.map(({ label }) => label)).toEqual(companions.map(({ entity }) => entity.name));
    for (const anchor of ['start', 'end'] as const) {
      const heights = drawing.names.filter((name) => name.anchor === anchor).map(({ y }) => y);
      expect(heights).toHaveLength(6);
      expect(heights.every((y, index) => y > 0 && y < drawing.height && (index === 0 || y - heights[index - 1]! >= 20))).toBe(true);
    }
  });

  test('draws a thicker line for a more frequent companion', () => {
    const thickness = drawing.names.map((name) => name.thickness);
    expect(thickness).toEqual(thickness.toSorted((a, b) => b - a));
    expect(thickness[0]).toBeGreaterThan(thickness[11]!);
  });

  test('draws an arc between two companions on one side that appear together', () => {
    const pair = (a: string, b: string) => ([a, b].sort().join() === 'N0,N2' ? 3 : 0);
    expect(drawNeighbourhood(companions, pair).arcs).toHaveLength(1);
    expect(drawing.arcs).toEqual([]);
  });

  test('shortens a name that is too long', () => {
    const [name] = drawNeighbourhood([companion('The Very Long Name of a Ministry of Several Affairs', 1)], alone).names;
    expect(name!.label).toBe('The Very Long Name of a Mi…');
  });

  test('is empty without companions', () => {
    expect(drawNeighbourhood([], alone).names).toEqual([]);
  });
});
