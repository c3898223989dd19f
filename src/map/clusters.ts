import { geoDistance } from 'd3-geo';
import type { Point } from './frame.ts';
import { precisionOf } from './precision.ts';
import { EARTH_RADIUS } from './projection.ts';
import type { MapPlace } from './types.ts';

/** Fewer places than this are no cluster. */
const FEWEST = 3;

/**
 * Find the groups of places that stand close together on a map so wide that they cannot be told apart: each place of a group has another of it within
 * the reach (single linkage). What stands for a whole region is nowhere close. Largest first; a group that is all of the places is none, for the map shows it already.
 *
 * @param reach in kilometres
 */
export function clustersOf(places: readonly MapPlace[], reach: number): MapPlace[][] {
  const located = places.filter((place): place is MapPlace & { coordinates: Point } => place.coordinates !== null && precisionOf(place.kind) !== 'region');
  const waiting = new Set(located);
  const groups: MapPlace[][] = [];
  for (const first of located) {
    if (!waiting.delete(first)) continue;
    const group = [first];
    // The group grows while it is gone through.
    for (const member of group) {
      for (const other of waiting) {
        if (kilometresBetween(member.coordinates, other.coordinates) > reach) continue;
        waiting.delete(other);
        group.push(other);
      }
    }
    groups.push(group);
  }
  return groups.filter((group) => group.length >= FEWEST && group.length < located.length).sort((one, other) => other.length - one.length);
}

function kilometresBetween(one: Point, other: Point): number {
  return geoDistance([one[1], one[0]], [other[1], other[0]]) * EARTH_RADIUS;
}
