import { geoDistance } from 'd3-geo';
import type { Point } from './frame.ts';
import { precisionOf } from './precision.ts';
import { EARTH_RADIUS } from './projection.ts';
import type { MapPlace } from './types.ts';

/** Minimum number of places in a cluster. */
const MIN_PLACES = 3;

/**
 * Return groups of places that are too close together to be distinguished on a wide map, the largest first. Groups are found by single linkage: each place of a group has
 * another within the reach. Places that are whole regions are ignored. A group of all places is left out, because the map itself shows it.
 *
 * @param reach maximum distance in kilometres
 */
export function clustersOf(places: readonly MapPlace[], reach: number): MapPlace[][] {
  const located = places.filter((place): place is MapPlace & { coordinates: Point } => place.coordinates !== null && precisionOf(place.kind) !== 'region');
  const ungrouped = new Set(located);
  const groups: MapPlace[][] = [];
  for (const first of located) {
    if (!ungrouped.delete(first)) continue;
    const group = [first];
    // The group grows while the loop runs over it.
    for (const member of group) {
      for (const other of ungrouped) {
        if (kilometresBetween(member.coordinates, other.coordinates) > reach) continue;
        ungrouped.delete(other);
        group.push(other);
      }
    }
    groups.push(group);
  }
  return groups.filter((group) => group.length >= MIN_PLACES && group.length < located.length).sort((one, other) => other.length - one.length);
}

function kilometresBetween(one: Point, other: Point): number {
  return geoDistance([one[1], one[0]], [other[1], other[0]]) * EARTH_RADIUS;
}
