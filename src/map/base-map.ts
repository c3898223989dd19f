import { geoPath } from 'd3-geo';
import { EARTH_RADIUS, projectionOf, WORLD_WIDTH } from './projection.ts';
import { type Area, shapesFor } from './shapes.ts';
import { thinned } from './thinned.ts';
import type { Frame } from './types.ts';

/** A country of which less is seen, in square units of the drawing, has no room for its name. */
const NAMEABLE = 4000;

/** What lies under the places: SVG paths. */
export interface BaseMap {
  land: string;
  borders: string;
  /** The countries that are seen, each with the middle of what is seen of it. */
  countries: { name: string; x: number; y: number }[];
}

const drawn = new Map<string, BaseMap>();

/** Draw land and borders of a frame. A frame that was drawn before is not drawn again: the maps of many articles show one region. */
export function baseMapOf(frame: Frame): BaseMap {
  const key = JSON.stringify(frame);
  const known = drawn.get(key);
  if (known) return known;
  const projection = projectionOf(frame);
  const path = geoPath(thinned(projection)).digits(frame.width < 500 ? 0 : 1);
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

/** Whether an area's box comes near the frame. Near the poles and the date line everything counts as near. */
function mayBeSeen({ bounds: [[west, south], [east, north]] }: Area, { latitude, longitude, kilometres, width, height }: Frame): boolean {
  if (kilometres >= WORLD_WIDTH) return true;
  const degrees = (((kilometres / width) * Math.hypot(width, height)) / 2 / EARTH_RADIUS) * (180 / Math.PI);
  const widest = Math.abs(latitude) + degrees;
  if (widest > 80) return true;
  const aside = degrees / Math.cos((widest * Math.PI) / 180);
  if (longitude - aside < -180 || longitude + aside > 180) return true;
  return south < latitude + degrees && north > latitude - degrees && west < longitude + aside && east > longitude - aside;
}
