import { createRequire } from 'node:module';
import { geoArea } from 'd3-geo';
import type { MultiLineString, MultiPolygon } from 'geojson';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, MultiPolygon as TopoMultiPolygon, Polygon as TopoPolygon, Topology } from 'topojson-specification';
import { arcBoxes, around, type Box } from './arc-boxes.ts';

type Shape = TopoPolygon | TopoMultiPolygon;
type Atlas = Topology<{ countries: { type: 'GeometryCollection'; geometries: (Shape & { properties: { name: string } })[] }; land: GeometryCollection }>;
/** A polygon as the arc numbers of its rings. */
type Rings = number[][];

/** A connected piece of land; its shape is computed on demand. */
export interface Area {
  bounds: Box;
  shape(): MultiPolygon;
}

/** A country with its shape. */
export interface Country extends Area {
  name: string;
  topology: Shape;
}

/** The shapes of the world at one scale. */
export interface Shapes {
  /** Continents and islands. */
  land: Area[];
  countries: Country[];
  /** Return the borders between these countries, without coasts. */
  bordersBetween(countries: readonly Country[]): MultiLineString;
}

/** Natural Earth's scales (public domain, from the package world-atlas), with the maximum number of kilometres per drawing unit. */
const SCALES = [
  { file: 'countries-10m.json', kilometres: 1.2 },
  { file: 'countries-50m.json', kilometres: 6 },
  { file: 'countries-110m.json', kilometres: Infinity },
];
const require = createRequire(import.meta.url);
const shapesByFile = new Map<string, Shapes>();

/** Return the coarsest shapes that are fine enough for a drawing with this many kilometres per unit. */
export function shapesFor(kilometres: number): Shapes {
  const { file } = SCALES.find((scale) => kilometres <= scale.kilometres)!;
  const cached = shapesByFile.get(file);
  if (cached) return cached;
  // `require` instead of `import`, because for an import the compiler would infer the type of every number in the file.
  const atlas = require(`world-atlas/${file}`) as Atlas;
  const boxOf = arcBoxes(atlas);
  const areaOf = (polygons: Rings[]): Area => ({ bounds: around(polygons.map(([outer]) => boxOf(outer!))), shape: () => shapeOf(atlas, polygons) });
  const { land, countries } = atlas.objects;
  const shapes: Shapes = {
    land: land.geometries.flatMap((geometry) => polygonsOf(geometry as Shape)).map((polygon) => areaOf([polygon])),
    countries: countries.geometries.map((topology) => ({ name: topology.properties.name, topology, ...areaOf(polygonsOf(topology)) })),
    bordersBetween: (some) => mesh(atlas, { type: 'GeometryCollection', geometries: some.map(({ topology }) => topology) }, (one, other) => one !== other),
  };
  shapesByFile.set(file, shapes);
  return shapes;
}

function polygonsOf(shape: Shape): Rings[] {
  return shape.type === 'Polygon' ? [shape.arcs] : shape.arcs;
}

/** Return the shape of polygons, without atolls so small that rounding reversed their rings: those would cover the Earth. */
function shapeOf(atlas: Atlas, polygons: Rings[]): MultiPolygon {
  const { coordinates } = feature(atlas, { type: 'MultiPolygon', arcs: polygons }).geometry;
  return { type: 'MultiPolygon', coordinates: coordinates.filter((polygon) => geoArea({ type: 'Polygon', coordinates: polygon }) < 2 * Math.PI) };
}
