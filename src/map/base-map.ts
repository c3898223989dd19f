import { geoPath } from 'd3-geo';
import { EARTH_RADIUS, projectionOf, WORLD_WIDTH } from './projection.ts';
import { type Area, shapesFor } from './shapes.ts';
import { thinProjection } from './thin-projection.ts';
import type { Frame } from './types.ts';

/** Minimum visible area, in square units of the drawing, of a country that is labelled. */
const NAMEABLE = 4000;

/** The background of a map as SVG paths. */
export interface BaseMap {
  land: string;
  borders: string;
  /** The visible countries, each with the centre of its visible part. */
  countries: { name: string; x: number; y: number }[];
}

const drawn = new Map<string, BaseMap>();

/** Draw land and borders within a frame. Results are cached, because the maps of many articles show the same region. */
export function baseMapOf(frame: Frame): BaseMap {
  const key = JSON.stringify(frame);
  const known = drawn.get(key);
  if (known) return known;
  const projection = projectionOf(frame);
  const path = geoPath(thinProjection(projection)).digits(frame.width < 500 ? 0 : 1);
  const measure = geoPath(projection);
  const { land, countries, bordersBetween } = shapesFor(frame.kilometres / frame.width);
  const seen = countries.filter((country) => mayBeSeen(country, frame));
  const base = {
    land: land.flatMap((area) => (mayBeSeen(area, frame) ? (path(area.shape()) ?? '') : [])).join(''),
    borders: path(bordersBetween(seen)) ?? '',
    countries: seen.flatMap((country) => {
      const shape = country.shape();
      if (measure.area(shape) < NAMEABLE) return [];
      const [x, y] = measure.centroid(shape);
      return [{ name: country.name, x, y }];
    }),
  };
  drawn.set(key, base);
  return base;
}

/** Whether the box of an area may intersect the frame. Near the poles and the antimeridian, always true. */
function mayBeSeen({ bounds: [[west, south], [east, north]] }: Area, { latitude, longitude, kilometres, width, height }: Frame): boolean {
  if (kilometres >= WORLD_WIDTH) return true;
  const degrees = (((kilometres / width) * Math.hypot(width, height)) / 2 / EARTH_RADIUS) * (180 / Math.PI);
  const widest = Math.abs(latitude) + degrees;
  if (widest > 80) return true;
  const aside = degrees / Math.cos((widest * Math.PI) / 180);
  if (longitude - aside < -180 || longitude + aside > 180) return true;
  return south < latitude + degrees && north > latitude - degrees && west < longitude + aside && east > longitude - aside;
}
