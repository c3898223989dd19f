import { expect, test } from 'vitest';
import { z } from 'zod';
import { check } from '@placemarkio/check-geojson';
import { files, HOSTILE_TITLE, hrefs, jsonOf } from './fixture.ts';

const { absolute } = hrefs;

/**
 * ninjs 3.0 (IPTC, 2024): the properties that we write, by the user guide (iptc.org/std/ninjs/userguide) and ninjs-schema_3.0.json. That
 * schema allows no other properties (`unevaluatedProperties`, `additionalProperties`: false).
 */
const moment = z.iso.datetime({ offset: true });
const words = z.strictObject({ role: z.string(), contentType: z.literal('text/plain'), value: z.string() });
const named = z.strictObject({ name: z.string(), rel: z.string(), uri: z.url(), literal: z.string() });
const rendition = z.strictObject({
  name: z.string(),
  href: z.url(),
  contentType: z.string().optional(),
  width: z.number().optional(),
  height: z.number().optional(),
});
const ninjsSchema = z.strictObject({
  // The only required property.
  uri: z.url(),
  standard: z.strictObject({ name: z.literal('ninjs'), version: z.literal('3.0'), schema: z.url() }),
  type: z.enum(['text', 'audio', 'video', 'picture', 'graphic', 'composite', 'component', 'event', 'planning']),
  representationType: z.enum(['full', 'partial']),
  pubStatus: z.enum(['usable', 'withheld', 'canceled']),
  firstCreated: moment,
  versionCreated: moment,
  language: z.string(),
  slugline: z.string(),
  title: z.string(),
  headlines: z.array(words),
  by: z.string().optional(),
  located: z.string().optional(),
  descriptions: z.array(words),
  bodies: z.array(words.extend({ charCount: z.int(), wordCount: z.int() })),
  people: z.array(named),
  organisations: z.array(named),
  places: z.array(named.extend({ geoJSON: z.unknown().optional() })),
  subjects: z.array(z.strictObject({ name: z.string(), uri: z.url(), literal: z.string() })),
  infoSources: z.array(z.strictObject({ name: z.string(), role: z.string(), uri: z.url().optional() })),
  copyrightHolder: z.string(),
  usageTerms: z.string().optional(),
  // One of linkedRights and encodedRights.
  rightsInfo: z.strictObject({ linkedRights: z.url() }).optional(),
  renditions: z.array(rendition),
  associations: z
    .array(
      z.strictObject({
        name: z.string(),
        uri: z.url(),
        type: z.literal('picture'),
        by: z.string(),
        descriptions: z.array(words),
        renditions: z.array(rendition),
      }),
    )
    .optional(),
});

const addresses = [...files.keys()].filter((address) => address.endsWith('/ninjs.json'));

test.each(addresses)('%s is ninjs 3.0', (address) => {
  const { data, error } = ninjsSchema.safeParse(jsonOf(address));
  expect(error).toBeUndefined();
  for (const { geoJSON } of data!.places) if (geoJSON !== undefined) check(JSON.stringify(geoJSON));
});

test('an article is whole, with whom it names; who is withheld stands in its words alone', () => {
  const item = jsonOf<z.infer<typeof ninjsSchema>>('/articles/bridge-closes/ninjs.json');
  expect(item.uri).toBe(absolute('/articles/bridge-closes/'));
  expect(item.headlines[0]!.value).toBe(HOSTILE_TITLE);
  expect(item.versionCreated).toBe('2023-05-25T00:00:00Z');
  expect(item.bodies[0]!.value).toContain('“It was never safe,” Reyes said.');
  expect(item.people.map(({ name }) => name)).toEqual(['Ana Reyes']);
  expect(item.organisations.map(({ literal }) => literal)).toEqual(['harbour-board']);
  expect(item.places.find(({ literal }) => literal === 'northport')!.geoJSON).toEqual({ type: 'Point', coordinates: [-36.9, 50.4] });
});
