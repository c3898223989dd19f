import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawFilterMap, drawMap, drawSiteMap, type MapPlace } from '../../src/map/index.ts';

function place(name: string, kind: string, coordinates: MapPlace['coordinates'], count = 1): MapPlace {
  return { entity: { key: name, name, type: 'place', href: `/places/${name}/` }, kind, aliases: [], coordinates, count };
}

const PARIS = place('Paris', 'city', [48.857, 2.352], 20);
const LYON = place('Lyon', 'city', [45.764, 4.836], 8);
const BRUSSELS = place('Brussels', 'city', [50.85, 4.352], 5);
const FRANCE = place('France', 'country', null, 50);
const TOKYO = place('Tokyo', 'city', [35.68, 139.69]);
const AUCKLAND = place('Auckland', 'city', [-36.85, 174.76]);
const HONOLULU = place('Honolulu', 'city', [21.31, -157.86]);

function markOf(name: string, places: MapPlace[], width = 960, height = 560) {
  return drawMap(places, width, height)!.marks.find((mark) => mark.name === name)!;
}

describe('drawMap', () => {
  test('north is up and east is right', () => {
    const places = [PARIS, LYON, BRUSSELS];
    const [paris, lyon, brussels] = ['Paris', 'Lyon', 'Brussels'].map((name) => markOf(name, places));
    expect(brussels!.y).toBeLessThan(paris!.y);
    expect(paris!.y).toBeLessThan(lyon!.y);
    expect(paris!.x).toBeLessThan(brussels!.x);
  });

  test('distances on the drawing agree with its scale: Paris and Lyon are 392 km apart', () => {
    const drawing = drawMap([PARIS, LYON], 960, 560)!;
    const [one, other] = drawing.marks;
    const units = Math.hypot(one!.x - other!.x, one!.y - other!.y);
    expect((units * drawing.scale.kilometres) / drawing.scale.length).toBeCloseTo(392, -1);
  });

  test('a map across the date line keeps its places together', () => {
    const auckland = markOf('Auckland', [AUCKLAND, HONOLULU]);
    const honolulu = markOf('Honolulu', [AUCKLAND, HONOLULU]);
    expect(auckland.x).toBeLessThan(honolulu.x);
  });

  test('a country has its name on its land and no mark; one without named places is in the background', () => {
    const drawing = drawMap([PARIS, LYON, BRUSSELS, FRANCE], 960, 560)!;
    const france = drawing.marks.find(({ name }) => name === 'France')!;
    expect(france).toMatchObject({ radius: 0, precision: 'country' });
    expect(drawing.context.map(({ name }) => name)).toContain('Switzerland');
    expect(drawing.context.map(({ name }) => name)).not.toContain('France');
  });

  test('a more frequent place has a larger mark and is drawn on top', () => {
    const { marks } = drawMap([PARIS, LYON, BRUSSELS], 960, 560)!;
    expect(marks.map(({ name }) => name)).toEqual(['Brussels', 'Lyon', 'Paris']);
    expect(marks[2]!.radius).toBeGreaterThan(marks[0]!.radius);
  });

  test('without coordinates there is no map', () => {
    expect(drawMap([FRANCE, place('Nowhere', 'village', null)], 960, 560)).toBeNull();
  });

  test('labels never overlap, and every place is on the drawing', () => {
    const coordinate = fc.tuple(fc.double({ min: -89, max: 89, noNaN: true }), fc.double({ min: -180, max: 180, noNaN: true }));
    fc.assert(
      fc.property(fc.array(coordinate, { minLength: 1, maxLength: 30 }), (coordinates) => {
        const { marks, width, height } = drawMap(
          coordinates.map((each, index) => place(`Place ${index}`, 'town', each)),
          960,
          560,
        )!;
        expect(marks.length).toBe(coordinates.length);
        for (const { x, y } of marks) expect(x >= 0 && x <= width && y >= 0 && y <= height).toBe(true);
        // Letters are drawn at most 7 units wide and 13 high (map.css).
        const boxes = marks.flatMap(({ label, name }) => {
          if (!label) return [];
          const length = name.length * 7;
          const left = label.anchor === 'start' ? label.x : label.anchor === 'end' ? label.x - length : label.x - length / 2;
          return [{ left, right: left + length, top: label.y - 10, bottom: label.y }];
        });
        for (const [index, one] of boxes.entries()) {
          for (const other of boxes.slice(index + 1)) {
            expect(one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom).toBe(false);
          }
        }
      }),
      { numRuns: 40 },
    );
  });
});

describe('drawFilterMap', () => {
  test('shows the most named places, each with the given link', () => {
    const many = Array.from({ length: 60 }, (_, index) => place(`Place ${index}`, 'town', [index / 2, index / 3], index));
    const { marks } = drawFilterMap(many, (key) => `/timeline/?place=${key}`)!;
    expect(marks).toHaveLength(40);
    expect(marks.map(({ name }) => name)).not.toContain('Place 19');
    expect(marks.find(({ name }) => name === 'Place 20')!.place.entity.href).toBe('/timeline/?place=Place 20');
  });
});

describe('drawSiteMap', () => {
  const SUBURBS = [place('Versailles', 'town', [48.805, 2.12], 3), place('Saint-Denis', 'town', [48.936, 2.357], 2), place('Évry', 'town', [48.624, 2.429], 1)];

  test('places close together have a map of their own, named after its city', () => {
    const { whole, regions } = drawSiteMap([PARIS, TOKYO, ...SUBURBS]);
    expect(whole!.wide.marks).toHaveLength(5);
    expect(regions.map(({ middle }) => middle.entity.name)).toEqual(['Paris']);
    expect(regions[0]!.wide.marks.map(({ name }) => name).sort()).toEqual(['Paris', 'Saint-Denis', 'Versailles', 'Évry']);
  });

  test('a map without close places needs no regions', () => {
    expect(drawSiteMap([PARIS, LYON, BRUSSELS]).regions).toEqual([]);
  });

  test('the list goes from countries to small places, the most named first', () => {
    const { groups } = drawSiteMap([LYON, ...SUBURBS, PARIS, FRANCE]);
    expect(groups.map(({ precision, places }) => [precision, places.map(({ entity }) => entity.name)])).toEqual([
      ['country', ['France']],
      ['city', ['Paris', 'Lyon']],
      ['town', ['Versailles', 'Saint-Denis', 'Évry']],
    ]);
  });

  test('the order of the places does not matter', () => {
    const places = [PARIS, LYON, FRANCE, TOKYO, ...SUBURBS];
    expect(drawSiteMap(places.toReversed())).toEqual(drawSiteMap(places));
  });
});
