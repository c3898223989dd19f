import { clustersOf } from './clusters.ts';
import { drawMap } from './draw-map.ts';
import { isNamed } from './places.ts';
import { precisionOf } from './precision.ts';
import type { MapDrawing, MapPlace, Precision } from './types.ts';

/** The whole map, and one of each region in which places stand too close to be told apart on it. */
export interface SiteMap {
  /** Null where no place has coordinates. */
  whole: MapView | null;
  regions: MapView[];
  /** How many places the articles name, and how many of them it shows: those that are named most. */
  named: number;
  count: number;
  /** The same places, the most named first in each group; groups from countries to spots. */
  groups: { precision: Precision; places: MapPlace[] }[];
}

/** One stretch of the world, drawn for a wide screen and for a phone. */
export interface MapView {
  /** Id of its section in the page. */
  id: string;
  /** The place that it is called by: of the largest sort that has coordinates, the most named. */
  middle: MapPlace;
  wide: MapDrawing;
  narrow: MapDrawing;
}

const WIDE = [960, 560] as const;
const NARROW = [360, 400] as const;
/** Places nearer to each other than this share of the map's width run together on it. */
const REACH = 1 / 12;
/** More regions would be a list of maps and no overview. */
const REGIONS_SHOWN = 8;
/** More marks could not be told apart, and would make a page that is too heavy for a phone. */
const PLACES_SHOWN = 300;
const PRECISIONS: Precision[] = ['country', 'region', 'city', 'town', 'spot'];

/** Draw the map page of the places that articles name: pure, the same for places in any order. */
export function drawSiteMap(places: readonly MapPlace[]): SiteMap {
  const named = places.filter(isNamed);
  const ordered = named.toSorted((one, other) => other.count - one.count || (one.entity.key < other.entity.key ? -1 : 1)).slice(0, PLACES_SHOWN);
  const whole = viewOf('whole', ordered);
  const kilometres = whole ? kilometresOf(whole) : 0;
  const countries = ordered.filter(({ kind }) => precisionOf(kind) === 'country');
  const regions = clustersOf(ordered, kilometres * REACH)
    .slice(0, REGIONS_SHOWN)
    .map((cluster, index) => viewOf(`region-${index + 1}`, [...cluster, ...countries])!)
    // A region that takes up most of the map is seen there as well.
    .filter((view) => kilometresOf(view) <= kilometres / 2);
  const groups = PRECISIONS.map((precision) => ({ precision, places: ordered.filter(({ kind }) => precisionOf(kind) === precision) }));
  return { whole, regions, named: named.length, count: ordered.length, groups: groups.filter((group) => group.places.length > 0) };
}

function viewOf(id: string, places: readonly MapPlace[]): MapView | null {
  const wide = drawMap(places, ...WIDE);
  const narrow = drawMap(places, ...NARROW);
  return wide && narrow && { id, middle: landmarkOf(places), wide, narrow };
}

function kilometresOf({ wide: { scale, width } }: MapView): number {
  return (scale.kilometres / scale.length) * width;
}

function landmarkOf(places: readonly MapPlace[]): MapPlace {
  const located = places.filter(({ coordinates }) => coordinates !== null);
  const settlements: Precision[] = ['city', 'town', 'spot'];
  return settlements.flatMap((precision) => located.filter(({ kind }) => precisionOf(kind) === precision))[0] ?? located[0]!;
}
