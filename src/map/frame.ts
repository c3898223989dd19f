import { geoAzimuthalEqualArea, geoCentroid } from 'd3-geo';
import { EARTH_RADIUS, WORLD_WIDTH } from './projection.ts';
import type { Frame } from './types.ts';

/** Latitude and longitude in degrees. */
export type Point = [latitude: number, longitude: number];

/** Margin around the outermost places, as a fraction of the frame. */
const MARGIN = 0.18;

/** Minimum width of a map: below it, the outlines of coasts and borders are too coarse to be accurate. */
const MIN_KILOMETRES = 240;

/** Ratio of successive frame widths. Frames have few widths and are centred on the points of a grid, so that maps of one region share their background. */
const STEP = Math.SQRT2;

/**
 * Return the frame that shows all points.
 *
 * @param points at least one
 */
export function frameOf(points: readonly Point[], width: number, height: number): Frame {
  const coordinates = points.map(([latitude, longitude]): [number, number] => [longitude, latitude]);
  const [longitude, latitude] = geoCentroid({ type: 'MultiPoint', coordinates });
  const flat = geoAzimuthalEqualArea().rotate([-longitude, -latitude]).translate([0, 0]).scale(EARTH_RADIUS).clipAngle(null);
  const projected = coordinates.map((point) => flat(point)!);
  const [left, right] = rangeOf(projected.map(([x]) => x));
  const [top, bottom] = rangeOf(projected.map(([, y]) => y));
  const neededKilometres = Math.max(right - left, ((bottom - top) * width) / height) / (1 - 2 * MARGIN);
  const kilometres = MIN_KILOMETRES * STEP ** Math.max(0, Math.ceil(Math.log(neededKilometres / MIN_KILOMETRES) / Math.log(STEP)));
  // The whole Earth is shown with the Atlantic in the middle, or the Pacific if the places lie around it.
  if (kilometres >= WORLD_WIDTH) return { latitude: 0, longitude: Math.abs(longitude) > 90 ? 180 : 0, kilometres: WORLD_WIDTH, width, height };
  const [middleLongitude, middleLatitude] = flat.invert!([(left + right) / 2, (top + bottom) / 2])!;
  // The grid step, a sixteenth of the width, is smaller than the margin, so that no place is cut off.
  const degrees = ((kilometres / 16 / EARTH_RADIUS) * 180) / Math.PI;
  const snap = (value: number) => Math.round(value / degrees) * degrees;
  return { latitude: snap(middleLatitude), longitude: snap(middleLongitude), kilometres, width, height };
}

function rangeOf(values: readonly number[]): [least: number, greatest: number] {
  return [Math.min(...values), Math.max(...values)];
}
