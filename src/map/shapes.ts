import { createRequire } from 'node:module';
import { geoArea } from 'd3-geo';
import type { MultiLineString, MultiPolygon } from 'geojson';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, MultiPolygon as TopoMultiPolygon, Polygon as TopoPolygon, Topology } from 'topojson-specification';
import { arcBoxes, around, type Box } from './arc-boxes.ts';

type Shape = TopoPolygon | TopoMultiPolygon;
type Atlas = Topology<{ countries: { type: 'GeometryCollection'; geometries: (Shape & { properties: { name: string } })[] }; land: GeometryCollection }>;
/** A polygon as the numbers of the arcs of its rings. */
type Rings = number[][];

/** A stretch of land; its shape is worked out when it is asked for. */
export interface Area {
  bounds: Box;
  shape(): MultiPolygon;
}

export interface Country extends Area {
  name: string;
  topology: Shape;
}

/** The shapes of the world at one scale. */
export interface Shapes {
  /** Continents and islands. */
  land: Area[];
  countries: Country[];
  /** The lines between some of the countries, without the coasts. */
  bordersBetween(countries: readonly Country[]): MultiLineString;
}

/** Natural Earth's scales (public domain), by way of the package world-atlas, with the kilometres that a unit of a drawing may stand for at most. */
const SCALES = [
  { file: 'countries-10m.json', kilometres: 1.2 },
  { file: 'countries-50m.json', kilometres: 6 },
  { file: 'countries-110m.json', kilometres: Infinity },
];
const require = createRequire(import.meta.url);
const opened = new Map<string, Shapes>();

/** The shapes that are fine enough, and no finer, for a drawing of which a unit stands for so many kilometres. */
export function shapesFor(kilometres: number): Shapes {
  const { file } = SCALES.find((scale) => kilometres <= scale.kilometres)!;
  const known = opened.get(file);
  if (known) return known;
  // Required and not imported: of an import the compiler would work out the type of each of its numbers.
  const atlas = require(`world-atlas/${file}`) as Atlas;
  const boxOf = arcBoxes(atlas);
  const areaOf = (polygons: Rings[]): Area => ({ bounds: around(polygons.map(([outer]) => boxOf(outer!))), shape: () => shapeOf(atlas, polygons) });
  const { land, countries } = atlas.objects;
  const shapes: Shapes = {
    land: land.geometries.flatMap((geometry) => polygonsOf(geometry as Shape)).map((polygon) => areaOf([polygon])),
    countries: countries.geometries.map((topology) => ({ name: topology.properties.name, topology, ...areaOf(polygonsOf(topology)) })),
    bordersBetween: (some) => mesh(atlas, { type: 'GeometryCollection', geometries: some.map(({ topology }) => topology) }, (one, other) => one !== other),
  };
  opened.set(file, shapes);
  return shapes;
}

function polygonsOf(shape: Shape): Rings[] {
  return shape.type === 'Polygon' ? [shape.arcs] : shape.arcs;
}

/** The shape of polygons, without the atolls that are so small that rounding turned them inside out: they would cover the Earth. */
function shapeOf(atlas: Atlas, polygons: Rings[]): MultiPolygon {
  const { coordinates } = feature(atlas, { type: 'MultiPolygon', arcs: polygons }).geometry;
  return { type: 'MultiPolygon', coordinates: coordinates.filter((polygon) => geoArea({ type: 'Polygon', coordinates: polygon }) < 2 * Math.PI) };
}
