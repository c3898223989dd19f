import { createRequire } from 'node:module';
import { geoArea, geoBounds } from 'd3-geo';
import type { Feature, MultiLineString, MultiPolygon, Polygon } from 'geojson';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

type Atlas = Topology<{ countries: GeometryCollection<{ name: string }>; land: GeometryCollection }>;
type Box = [[west: number, south: number], [east: number, north: number]];

/** A stretch of land with the box around it in degrees; its west is greater than its east where it spans the date line. */
export interface Area {
  shape: Polygon | MultiPolygon;
  bounds: Box;
}

/** The shapes of the world at one scale. */
export interface Shapes {
  /** Continents and islands. */
  land: Area[];
  /** The lines between countries, without the coasts. */
  borders: MultiLineString;
  /** By name. */
  countries: ReadonlyMap<string, Area>;
}

/** Natural Earth's scales (public domain), by way of the package world-atlas, with the kilometres that a unit of a drawing may stand for at most. */
const SCALES = [
  { file: 'countries-10m.json', kilometres: 1.2 },
  { file: 'countries-50m.json', kilometres: 6 },
  { file: 'countries-110m.json', kilometres: Infinity },
];
const require = createRequire(import.meta.url);
const read = new Map<string, Shapes>();

/** The shapes that are fine enough, and no finer, for a drawing of which a unit stands for so many kilometres. */
export function shapesFor(kilometres: number): Shapes {
  const { file } = SCALES.find((scale) => kilometres <= scale.kilometres)!;
  const known = read.get(file);
  if (known) return known;
  // Required and not imported: of an import the compiler would work out the type of each of its numbers.
  const atlas = require(`world-atlas/${file}`) as Atlas;
  const shapes = {
    land: (feature(atlas, atlas.objects.land).features as Feature<Polygon | MultiPolygon>[]).flatMap(({ geometry }) => partsOf(geometry).map(areaOf)),
    borders: mesh(atlas, atlas.objects.countries, (one, other) => one !== other),
    countries: new Map(
      (feature(atlas, atlas.objects.countries).features as Feature<Polygon | MultiPolygon, { name: string }>[]).map(({ geometry, properties }) => [
        properties.name,
        areaOf({ type: 'MultiPolygon', coordinates: partsOf(geometry).map(({ coordinates }) => coordinates) }),
      ]),
    ),
  };
  read.set(file, shapes);
  return shapes;
}

function areaOf(shape: Polygon | MultiPolygon): Area {
  return { shape, bounds: geoBounds(shape) };
}

/** The polygons of a shape, without the atolls that are so small that rounding turned them inside out: they would cover the Earth. */
function partsOf(shape: Polygon | MultiPolygon): Polygon[] {
  const polygons = shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates;
  return polygons.map((coordinates): Polygon => ({ type: 'Polygon', coordinates })).filter((polygon) => geoArea(polygon) < 2 * Math.PI);
}
