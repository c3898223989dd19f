import type { Article, Entity } from '../edition/types.ts';
import type { MapPlace } from './types.ts';

/** Turn the places of an edition into places of a map. */
export function mapPlaces(places: readonly Entity[]): MapPlace[] {
  return places.map((place) => ({
    entity: { key: place.key, name: place.name, type: place.type, href: place.href },
    kind: place.kind,
    aliases: place.aliases,
    coordinates: place.coordinates,
    count: place.mentionCount,
  }));
}

/** Pick the places that an article names, counted as it names them. */
export function placesOfArticle(article: Article, places: ReadonlyMap<string, MapPlace>): MapPlace[] {
  return article.places.flatMap(({ key, mentions }) => {
    const place = places.get(key);
    return place ? [{ ...place, count: mentions.length }] : [];
  });
}

/** Pick a place, the places that contain it and those that it contains. */
export function placesAround(entity: Entity, places: ReadonlyMap<string, MapPlace>): MapPlace[] {
  return [entity, ...entity.within, ...entity.parts].flatMap(({ key }) => places.get(key) ?? []);
}
