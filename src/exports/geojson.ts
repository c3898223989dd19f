import type { Feature, FeatureCollection, Position } from 'geojson';
import type { Edition, Entity, Hrefs } from '../edition/index.ts';
import { withPages } from './entities.ts';
import { createHappeningExporter, type ExportedHappening } from './happenings.ts';
import { cutIntoParts } from './parts.ts';
import type { Export, ExportFile } from './types.ts';

/** Places, and what happened at the places that its reports name, as GeoJSON (RFC 7946). */
export const geojson: Export = {
  setting: 'geojson',
  files(edition, _, hrefs) {
    const places = placesOnMap(edition);
    const byKey = new Map(places.map((place) => [place.key, place]));
    const located = createHappeningExporter(edition)(edition.timeline).flatMap((event) => locate(event, byKey) ?? []);
    return [
      ...cutIntoParts(places, 'places', 'geojson').map(({ file, entries }) => fileOf(hrefs.dataHref(file), entries, (place) => placeFeature(place, hrefs))),
      ...cutIntoParts(located, 'events', 'geojson').map(({ file, entries }) => fileOf(hrefs.dataHref(file), entries, (event) => eventFeature(event, hrefs))),
    ];
  },
};

type PlaceOnMap = Entity & { coordinates: [number, number] };

function placesOnMap({ places }: Edition): PlaceOnMap[] {
  return places.filter((place): place is PlaceOnMap => place.coordinates !== null);
}

/** An event with the places that it is put to. */
interface LocatedEvent extends ExportedHappening {
  at: PlaceOnMap[];
  /** Whether they stand in the sentence, or it is where the article reports from. */
  by: 'sentence' | 'dateline';
}

/** Put an event where its sentence says, a place rather than what contains it; else where its article reports from; else nowhere (null). */
function locate(exported: ExportedHappening, byKey: ReadonlyMap<string, PlaceOnMap>): LocatedEvent | null {
  const { entities, filterKeys } = exported.event;
  const named = entities.flatMap(({ key }) => byKey.get(key) ?? []);
  const containers = new Set(named.flatMap(({ within }) => within.map(({ key }) => key)));
  const at = named.filter(({ key }) => !containers.has(key));
  if (at.length > 0) return { ...exported, at, by: 'sentence' };
  if (entities.some(({ type }) => type === 'place')) return null;
  // The keys of the dateline's place and of what contains it, nearest first.
  const dateline = filterKeys.find((key) => byKey.has(key));
  return dateline === undefined ? null : { ...exported, at: [byKey.get(dateline)!], by: 'dateline' };
}

function placeFeature(
  { key, href: page, name, kind, description, within, coordinates, articles, mentionCount, curated }: PlaceOnMap,
  { absolute }: Hrefs,
): Feature {
  return {
    type: 'Feature',
    id: key,
    geometry: { type: 'Point', coordinates: positionOf(coordinates) },
    properties: {
      name,
      kind: kind || null,
      description: description || null,
      partOf: withPages(within)[0]?.key ?? null,
      url: absolute(page),
      articles: articles.length,
      mentions: mentionCount,
      curated,
    },
  };
}

function eventFeature({ id, at, by, ...exported }: LocatedEvent, hrefs: Hrefs): Feature {
  return {
    type: 'Feature',
    id,
    geometry:
      at.length === 1
        ? { type: 'Point', coordinates: positionOf(at[0]!.coordinates) }
        : { type: 'MultiPoint', coordinates: at.map(({ coordinates }) => positionOf(coordinates)) },
    properties: { ...eventProperties(exported, hrefs), places: at.map(({ key }) => key), locatedBy: by },
  };
}

function eventProperties({ event, href, articles, reports }: Omit<ExportedHappening, 'id' | 'inSameWords'>, { absolute }: Hrefs): Record<string, unknown> {
  const { edtf, label, earliest, latest, status, sentence } = event;
  const told = reports.map((report) => ({ article: report.sentence.article.slug, reported: report.reportedOn, url: absolute(report.sentence.href) }));
  return {
    ...{ date: edtf, label, earliest, latest, status, text: sentence.excerpt.text, article: sentence.article.slug, url: absolute(href ?? sentence.href) },
    ...{ articles, reports: told },
  };
}

/** Longitude before latitude (RFC 7946, 3.1.1). */
function positionOf([latitude, longitude]: [number, number]): Position {
  return [longitude, latitude];
}

/** A feature on a line, so that two versions of a file can be compared. */
function fileOf<Entry>(address: string, entries: readonly Entry[], featureOf: (entry: Entry) => Feature): ExportFile {
  return {
    href: address,
    type: 'application/geo+json',
    text: () =>
      `{"type":"${'FeatureCollection' satisfies FeatureCollection['type']}","features":[\n${entries.map((entry) => JSON.stringify(featureOf(entry))).join(',\n')}\n]}\n`,
  };
}
