import type { Feature, FeatureCollection, Position } from 'geojson';
import type { Edition, Entity, Hrefs } from '../edition/index.ts';
import { withPages } from './entities.ts';
import { createHappeningExporter, type ExportedHappening } from './happenings.ts';
import { splitIntoParts } from './parts.ts';
import type { Export, ExportFile } from './types.ts';

/** Export of places, and of events at the places that their reports name, as GeoJSON (RFC 7946). */
export const geojson: Export = {
  setting: 'geojson',
  files(edition, _, hrefs) {
    const places = placesOnMap(edition);
    const byKey = new Map(places.map((place) => [place.key, place]));
    const located = createHappeningExporter(edition)(edition.timeline).flatMap((event) => locate(event, byKey) ?? []);
    return [
      ...splitIntoParts(places, 'places', 'geojson').map(({ file, entries }) => fileOf(hrefs.dataHref(file), entries, (place) => placeFeature(place, hrefs))),
      ...splitIntoParts(located, 'events', 'geojson').map(({ file, entries }) => fileOf(hrefs.dataHref(file), entries, (event) => eventFeature(event, hrefs))),
    ];
  },
};

type PlaceOnMap = Entity & { coordinates: [number, number] };

function placesOnMap({ places }: Edition): PlaceOnMap[] {
  return places.filter((place): place is PlaceOnMap => place.coordinates !== null);
}

/** Event with the places it is located at. */
interface LocatedEvent extends ExportedHappening {
  places: PlaceOnMap[];
  /** Whether they are named in the sentence, or are the article's dateline. */
  locatedBy: 'sentence' | 'dateline';
}

/**
 * Return an event with its places: those that its sentence names, without places that contain another one of them; else the dateline of its article. Null if neither has
 * coordinates.
 */
function locate(exported: ExportedHappening, byKey: ReadonlyMap<string, PlaceOnMap>): LocatedEvent | null {
  const { entities, filterKeys } = exported.event;
  const named = entities.flatMap(({ key }) => byKey.get(key) ?? []);
  const containers = new Set(named.flatMap(({ within }) => within.map(({ key }) => key)));
  const places = named.filter(({ key }) => !containers.has(key));
  if (places.length > 0) return { ...exported, places, locatedBy: 'sentence' };
  if (entities.some(({ type }) => type === 'place')) return null;
  // The keys of the dateline's place and of the places that contain it, nearest first.
  const dateline = filterKeys.find((key) => byKey.has(key));
  return dateline === undefined ? null : { ...exported, places: [byKey.get(dateline)!], locatedBy: 'dateline' };
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

function eventFeature({ id, places, locatedBy, ...exported }: LocatedEvent, hrefs: Hrefs): Feature {
  return {
    type: 'Feature',
    id,
    geometry:
      places.length === 1
        ? { type: 'Point', coordinates: positionOf(places[0]!.coordinates) }
        : { type: 'MultiPoint', coordinates: places.map(({ coordinates }) => positionOf(coordinates)) },
    properties: { ...eventProperties(exported, hrefs), places: places.map(({ key }) => key), locatedBy },
  };
}

function eventProperties({ event, href, articles, reports }: Omit<ExportedHappening, 'id' | 'inSameWords'>, { absolute }: Hrefs): Record<string, unknown> {
  const { edtf, label, earliest, latest, status, sentence } = event;
  const exportedReports = reports.map((report) => ({
    article: report.sentence.article.slug,
    reported: report.reportedOn,
    url: absolute(report.sentence.href),
  }));
  return {
    ...{ date: edtf, label, earliest, latest, status, text: sentence.excerpt.text, article: sentence.article.slug, url: absolute(href ?? sentence.href) },
    ...{ articles, reports: exportedReports },
  };
}

/** Return a GeoJSON position: longitude before latitude (RFC 7946, 3.1.1). */
function positionOf([latitude, longitude]: [number, number]): Position {
  return [longitude, latitude];
}

/** One feature per line, so that two versions of a file can be compared. */
function fileOf<Entry>(address: string, entries: readonly Entry[], featureOf: (entry: Entry) => Feature): ExportFile {
  return {
    href: address,
    type: 'application/geo+json',
    text: () =>
      `{"type":"${'FeatureCollection' satisfies FeatureCollection['type']}","features":[\n${entries.map((entry) => JSON.stringify(featureOf(entry))).join(',\n')}\n]}\n`,
  };
}
