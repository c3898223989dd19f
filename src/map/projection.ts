import { geoAzimuthalEqualArea, geoEqualEarth, type GeoProjection } from 'd3-geo';
import type { Frame } from './types.ts';

/** Mean radius of the Earth in kilometres (IUGG). */
export const EARTH_RADIUS = 6371.0088;

/** Minimum width, in kilometres, at which a frame shows the whole Earth. */
export const WORLD_WIDTH = 12_000;

/**
 * Create the projection of a frame. Both projections preserve areas: Lambert's azimuthal one, centred on the frame, for a part of the world,
 * and Equal Earth (Šavrič, Patterson and Jenny 2018) for the whole.
 */
export function projectionOf({ latitude, longitude, kilometres, width, height }: Frame): GeoProjection {
  const extent: [[number, number], [number, number]] = [
    [0, 0],
    [width, height],
  ];
  if (kilometres >= WORLD_WIDTH) return geoEqualEarth().rotate([-longitude, 0]).fitExtent(extent, { type: 'Sphere' }).clipExtent(extent);
  const diagonal = (kilometres / width) * Math.hypot(width, height);
  return (
    geoAzimuthalEqualArea()
      .rotate([-longitude, -latitude])
      .translate([width / 2, height / 2])
      .scale((width / kilometres) * EARTH_RADIUS)
      // Clip everything well outside the frame before projecting it.
      .clipAngle(Math.min(179, ((diagonal / 2 / EARTH_RADIUS) * 180 * 1.1) / Math.PI + 1))
      .clipExtent(extent)
  );
}
