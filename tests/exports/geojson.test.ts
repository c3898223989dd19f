import { check } from '@placemarkio/check-geojson';
import type { FeatureCollection } from 'geojson';
import { expect, test } from 'vitest';
import { files } from './fixture.ts';

/** Return the file after another program has validated it as GeoJSON (RFC 7946). */
const read = (name: string) => check(files.get(`/data/${name}.geojson`)!) as FeatureCollection;

test('a place is a point, longitude first, with the address of its page', () => {
  const northport = read('places').features.find(({ id }) => id === 'northport')!;
  expect(northport).toMatchObject({
    geometry: { type: 'Point', coordinates: [-36.9, 50.4] },
    properties: { name: 'Northport', kind: 'town', partOf: 'north', curated: true },
  });
});

test('an event is where its sentence says, at several places if it names several, and else where its article is from', () => {
  const { features } = read('events');
  const injured = features.filter(({ properties }) => /injured/.test(String(properties!['text'])));
  expect(injured).toHaveLength(1);
  expect(injured[0]).toMatchObject({
    geometry: {
      type: 'MultiPoint',
      coordinates: [
        [36, 49.5],
        [-36.9, 50.4],
      ],
    },
    properties: { date: '2023-05-22', places: ['southport', 'northport'], locatedBy: 'sentence' },
  });
  const denied = features.find(({ properties }) => properties!['status'] === 'denied');
  expect(denied).toMatchObject({ geometry: { type: 'Point', coordinates: [-36.9, 50.4] }, properties: { locatedBy: 'dateline' } });
  expect(new Set(features.map(({ id }) => id)).size).toBe(features.length);
});
