import { clustersOf } from './clusters.ts';
import { drawMap } from './draw-map.ts';
import { isNamed } from './places.ts';
import { precisionOf } from './precision.ts';
import type { MapDrawing, MapPlace, Precision } from './types.ts';

/** The map of all places, and one for each region whose places are too close together on it. */
export interface SiteMap {
  /** Null if no place has coordinates. */
  whole: MapView | null;
  regions: MapView[];
  /** Number of places that articles name, and how many of them are on the map: those named most often. */
  named: number;
  count: number;
  /** The places on the map, the most named first in each group; groups from countries to spots. */
  groups: { precision: Precision; places: MapPlace[] }[];
}

/** A map of one region, drawn for wide screens and for phones. */
export interface MapView {
  /** Fragment id of its section on the page. */
  id: string;
  /** The place after which the map is called: the most named one of the largest kind that has coordinates. */
  middle: MapPlace;
  wide: MapDrawing;
  narrow: MapDrawing;
}

/** Width and height in drawing units, and the least width in CSS pixels: on a window of 64 rem, where the wide map begins (map.css), and of 320 pixels. */
const WIDE = [960, 560, 940] as const;
const NARROW = [360, 400, 284] as const;
/** Places closer to each other than this share of the map's width cannot be told apart. */
const MIN_DISTANCE = 1 / 12;
/** Maximum number of regional maps, which keeps the page an overview. */
const REGIONS_SHOWN = 8;
/** Maximum number of marks: more could not be told apart and would make the page too heavy for a phone. */
const PLACES_SHOWN = 300;
const PRECISIONS: Precision[] = ['country', 'region', 'city', 'town', 'spot'];

/** Draw the maps of the page about places, given the places that articles name in any order. */
export function drawSiteMap(places: readonly MapPlace[]): SiteMap {
  const named = places.filter(isNamed);
  const ordered = named.toSorted((one, other) => other.count - one.count || (one.entity.key < other.entity.key ? -1 : 1)).slice(0, PLACES_SHOWN);
  const whole = viewOf('whole', ordered);
  const kilometres = whole ? kilometresOf(whole) : 0;
  const countries = ordered.filter(({ kind }) => precisionOf(kind) === 'country');
  const regions = clustersOf(ordered, kilometres * MIN_DISTANCE)
    .slice(0, REGIONS_SHOWN)
    .map((cluster, index) => viewOf(`region-${index + 1}`, [...cluster, ...countries])!)
    // A region that takes up most of the map is already visible there.
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
