import type { Article, Entity } from '../edition/index.ts';
import { drawMap } from './draw-map.ts';
import type { MapDrawing, MapPlace } from './types.ts';

/** Width and height of the small map beside a text, in units of the drawing. */
const SMALL = [320, 230] as const;

/** Turn the places of an edition into places of a map. */
export function mapPlaces(places: readonly Entity[]): MapPlace[] {
  return places.map((place) => ({
    entity: { key: place.key, name: place.name, type: place.type, href: place.href },
    kind: place.kind,
    aliases: place.aliases,
    coordinates: place.coordinates,
    count: place.namedIn,
  }));
}

/** Places that the small map of the timeline's filter has room for. */
const PLACES_IN_FILTER = 40;

/** Tell whether any article names a place itself: one that an editor entered for later, or only to contain others, is no news. */
export function isNamed({ count }: MapPlace): boolean {
  return count > 0;
}

/** Draw the places that are named most, each leading to another address than its page; null where none has coordinates. */
export function drawFilterMap(places: readonly MapPlace[], hrefOf: (key: string) => string): MapDrawing | null {
  const most = places
    .filter(isNamed)
    .toSorted((one, other) => other.count - one.count)
    .slice(0, PLACES_IN_FILTER);
  return drawSmallMap(most.map((place) => ({ ...place, entity: { ...place.entity, href: hrefOf(place.entity.key) } })));
}

/** The places that an article names, sized by how often it names them. */
export function placesOfArticle(article: Article, places: ReadonlyMap<string, MapPlace>): MapPlace[] {
  return article.places.flatMap(({ key, mentions }) => {
    const place = places.get(key);
    return place ? [{ ...place, count: mentions.length }] : [];
  });
}

/** Parts of a place that its small map has room for: those that are named most. */
const PARTS_ON_MAP = 40;

/** A place with the places that contain it, named or not, and those named that it contains; none for what is no place. */
export function placesAround(entity: Entity, places: ReadonlyMap<string, MapPlace>): MapPlace[] {
  if (entity.type !== 'place') return [];
  const known = (refs: readonly { key: string }[]) => refs.flatMap(({ key }) => places.get(key) ?? []);
  const parts = known(entity.parts)
    .filter(isNamed)
    .sort((one, other) => other.count - one.count)
    .slice(0, PARTS_ON_MAP);
  return [...known([entity, ...entity.within]), ...parts];
}

/** Draw the small map beside a text; null where none of the places has coordinates. */
export function drawSmallMap(places: readonly MapPlace[]): MapDrawing | null {
  return drawMap(places, ...SMALL);
}
