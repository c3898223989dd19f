import type { Article, Entity } from '../edition/index.ts';
import { drawMap } from './draw-map.ts';
import type { MapDrawing, MapPlace } from './types.ts';

/*
 * Sizes of maps. `width` and `height` are in drawing units. A unit is about a CSS pixel, so that labels are not smaller than other text. `leastWidth`, in CSS
 * pixels, is the smallest width at which the map is shown.
 */
/** Beside a text, in a column of 13 to 15 rem (entity.css): 13 rem are 208 pixels. */
const BESIDE_TEXT = { width: 230, height: 200, leastWidth: 208 };
/** In a story, at a width of about 18 rem or more. */
const OF_STORY = { width: 320, height: 230, leastWidth: 280 };

/** Convert the places of an edition to places on a map. */
export function mapPlaces(places: readonly Entity[]): MapPlace[] {
  return places.map((place) => ({
    entity: { key: place.key, name: place.name, type: place.type, href: place.href },
    kind: place.kind,
    aliases: place.aliases,
    coordinates: place.coordinates,
    count: place.namedIn,
  }));
}

/** Maximum number of places on the small map of the timeline's filter. */
const PLACES_IN_FILTER = 40;

/** Whether any article names the place itself. A place may have an entity file without being named, for example as the container of another. */
export function isNamed({ count }: MapPlace): boolean {
  return count > 0;
}

/** Draw a map of the most frequently named places, each linking to the given URL instead of its page; null if none has coordinates. */
export function drawFilterMap(places: readonly MapPlace[], hrefOf: (key: string) => string): MapDrawing | null {
  const most = places
    .filter(isNamed)
    .toSorted((one, other) => other.count - one.count)
    .slice(0, PLACES_IN_FILTER);
  return drawSmallMap(most.map((place) => ({ ...place, entity: { ...place.entity, href: hrefOf(place.entity.key) } })));
}

/** Return the places that an article names, sized by the number of mentions. */
export function placesOfArticle(article: Article, places: ReadonlyMap<string, MapPlace>): MapPlace[] {
  return article.places.flatMap(({ key, mentions }) => {
    const place = places.get(key);
    return place ? [{ ...place, count: mentions.length }] : [];
  });
}

/** Maximum number of parts of a place on its small map: those named most often. */
const PARTS_ON_MAP = 40;

/** Return a place with the places that contain it and the named places that it contains; empty for anything that is not a place. */
export function placesAround(entity: Entity, places: ReadonlyMap<string, MapPlace>): MapPlace[] {
  if (entity.type !== 'place') return [];
  const placesOf = (refs: readonly { key: string }[]) => refs.flatMap(({ key }) => places.get(key) ?? []);
  const parts = placesOf(entity.parts)
    .filter(isNamed)
    .sort((one, other) => other.count - one.count)
    .slice(0, PARTS_ON_MAP);
  return [...placesOf([entity, ...entity.within]), ...parts];
}

/** Draw the small map beside a text; null if none of the places has coordinates. */
export function drawSmallMap(places: readonly MapPlace[]): MapDrawing | null {
  return drawMap(places, BESIDE_TEXT.width, BESIDE_TEXT.height, BESIDE_TEXT.leastWidth);
}

/** Draw the map of a story's places; null if none of them has coordinates. */
export function drawStoryMap(places: readonly MapPlace[]): MapDrawing | null {
  return drawMap(places, OF_STORY.width, OF_STORY.height, OF_STORY.leastWidth);
}
