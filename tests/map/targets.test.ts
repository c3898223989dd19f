import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawMap, type MapPlace } from '../../src/map/index.ts';

function place(name: string, kind: string, coordinates: MapPlace['coordinates'], count = 1): MapPlace {
  return { entity: { key: name, name, type: 'place', href: `/places/${name}/` }, kind, aliases: [], coordinates, count };
}

describe('the targets of a map', () => {
  test('are 24 CSS pixels wide and high where the map is smallest, and none lies on another', () => {
    const coordinate = fc.tuple(fc.double({ min: 45, max: 52, noNaN: true }), fc.double({ min: 0, max: 12, noNaN: true }));
    fc.assert(
      fc.property(fc.array(coordinate, { minLength: 1, maxLength: 25 }), fc.constantFrom(208, 320, 700), (coordinates, leastWidth) => {
        const places = coordinates.map((each, index) => place(`Place ${index}`, 'town', each, index + 1));
        const { marks } = drawMap([...places, place('France', 'country', null, 30)], 320, 230, leastWidth)!;
        const targets = marks.flatMap(({ target }) => target ?? []);
        for (const { width, height } of targets) {
          expect((width * leastWidth) / 320).toBeGreaterThanOrEqual(24);
          expect((height * leastWidth) / 320).toBeGreaterThanOrEqual(24);
        }
        for (const [index, one] of targets.entries()) {
          for (const other of targets.slice(index + 1)) {
            const apart = one.x + one.width <= other.x || other.x + other.width <= one.x || one.y + one.height <= other.y || other.y + other.height <= one.y;
            expect(apart).toBe(true);
          }
        }
      }),
      { numRuns: 25 },
    );
  });

  test('belong to the places that are named most', () => {
    const [near, large] = [place('Near', 'village', [48.86, 2.36], 1), place('Large', 'city', [48.85, 2.35], 9)];
    const { marks } = drawMap([near, large, place('Far', 'town', [44, 8], 1)], 320, 230, 208)!;
    expect(marks.flatMap(({ name, target }) => (target ? name : [])).sort()).toEqual(['Far', 'Large']);
    expect(marks.map(({ name }) => name).sort()).toEqual(['Far', 'Large', 'Near']);
  });
});
