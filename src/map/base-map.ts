import { geoPath } from 'd3-geo';
import { EARTH_RADIUS, projectionOf, WORLD_WIDTH } from './projection.ts';
import { type Area, shapesFor } from './shapes.ts';
import { thinProjection } from './thin-projection.ts';
import type { Frame } from './types.ts';

/** Minimum visible area, in square units of the drawing, of a country that is labelled. */
const MIN_LABELLED_AREA = 4000;

/** The background of a map as SVG paths. */
export interface BaseMap {
  land: string;
  borders: string;
  /** The visible countries, each with the centre of its visible part. */
  countries: { name: string; x: number; y: number }[];
}

const cache = new Map<string, BaseMap>();

/** Draw land and borders within a frame. Results are cached, because the maps of many articles show the same region. */
export function baseMapOf(frame: Frame): BaseMap {
  const key = JSON.stringify(frame);
  const cached = cache.get(key);
  if (cached) return cached;
  const projection = projectionOf(frame);
  const path = geoPath(thinProjection(projection)).digits(frame.width < 500 ? 0 : 1);
  const measure = geoPath(projection);
  const { land, countries, bordersBetween } = shapesFor(frame.kilometres / frame.width);
  const visible = countries.filter((country) => mayBeVisible(country, frame));
  const base = {
    land: land.flatMap((area) => (mayBeVisible(area, frame) ? (path(area.shape()) ?? '') : [])).join(''),
    borders: path(bordersBetween(visible)) ?? '',
    countries: visible.flatMap((country) => {
      const shape = country.shape();
      if (measure.area(shape) < MIN_LABELLED_AREA) return [];
      const [x, y] = measure.centroid(shape);
      return [{ name: country.name, x, y }];
    }),
  };
  cache.set(key, base);
  return base;
}

/** Whether the box of an area may intersect the frame. Near the poles and the antimeridian, always true. */
function mayBeVisible({ bounds: [[west, south], [east, north]] }: Area, { latitude, longitude, kilometres, width, height }: Frame): boolean {
  if (kilometres >= WORLD_WIDTH) return true;
  const degrees = (((kilometres / width) * Math.hypot(width, height)) / 2 / EARTH_RADIUS) * (180 / Math.PI);
  const highestLatitude = Math.abs(latitude) + degrees;
  if (highestLatitude > 80) return true;
  const longitudeReach = degrees / Math.cos((highestLatitude * Math.PI) / 180);
  if (longitude - longitudeReach < -180 || longitude + longitudeReach > 180) return true;
  return south < latitude + degrees && north > latitude - degrees && west < longitude + longitudeReach && east > longitude - longitudeReach;
}
