import { createRequire } from 'node:module';
import { geoBounds } from 'd3-geo';
import { feature } from 'topojson-client';
import type { GeometryCollection, MultiPolygon as TopoMultiPolygon, Topology } from 'topojson-specification';
import { expect, test } from 'vitest';
import { arcBoxes, around } from '../../src/map/arc-boxes.ts';

const atlas = createRequire(import.meta.url)('world-atlas/countries-110m.json') as Topology<{ land: GeometryCollection }>;

test('the box of each piece of land encloses its coordinates; one across the antimeridian spans all longitudes', () => {
  const boxOf = arcBoxes(atlas);
  const land = atlas.objects.land.geometries[0] as TopoMultiPolygon;
  const around180 = land.arcs.filter(([outer], index) => {
    const coordinates = feature(atlas, land).geometry.coordinates[index]!;
    const [[west, south], [east, north]] = boxOf(outer!);
    const [[d3West], [d3East]] = geoBounds({ type: 'Polygon', coordinates });
    for (const [longitude, latitude] of coordinates[0] as [number, number][]) {
      expect(longitude).toBeGreaterThanOrEqual(west - 1e-9);
      expect(longitude).toBeLessThanOrEqual(east + 1e-9);
      expect(latitude).toBeGreaterThanOrEqual(south - 1e-9);
      expect(latitude).toBeLessThanOrEqual(north + 1e-9);
    }
    if (d3West > d3East || d3East - d3West === 360) return true;
    expect([west, east]).toEqual([expect.closeTo(d3West, 6), expect.closeTo(d3East, 6)]);
    return false;
  });
  // Eurasia with Chukotka, and Antarctica; everything else that crosses it is cut there at this scale.
  for (const [outer] of around180) expect(boxOf(outer!)[1][0] - boxOf(outer!)[0][0]).toBeGreaterThan(350);
  expect(around180.length).toBeGreaterThanOrEqual(2);
});

test('the box around several is as wide as all of them', () => {
  expect(
    around([
      [
        [-10, 5],
        [20, 6],
      ],
      [
        [0, -40],
        [3, 5],
      ],
    ]),
  ).toEqual([
    [-10, -40],
    [20, 6],
  ]);
});
