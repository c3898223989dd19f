import { describe, expect, test } from 'vitest';
import { type CuratedEntity, entityFileSchema } from '../../src/collections/entities/schema.ts';
import { siteSchema } from '../../src/config/site.ts';
import { makeExports } from '../../src/exports/index.ts';
import { createKeys } from '../../src/keys/index.ts';
import { type ArticleSpec, makeEdition } from '../edition/make-edition.ts';

const site = siteSchema.parse({
  name: 'Test',
  description: 'A test.',
  address: 'https://example.org',
  exports: { pageFeeds: true, pageTimelines: true },
});

const TOWN = { name: 'Northport', type: 'place', description: 'A town.', coordinates: [50, 36], aliases: ['the port'] };
const MAYOR = { name: 'Ana Reyes', type: 'person', description: 'A mayor.' };
const BRIDGE: ArticleSpec = {
  slug: 'bridge',
  published: '2023-07-05',
  body: 'The bridge at Northport was closed on Monday. “It may fall,” Ana Reyes said. On 3 June 2023 12 people were hurt there.',
  more: 'topics: [roads]\ndateline: Northport',
};
const HARBOUR: ArticleSpec = {
  slug: 'harbour',
  published: '2023-07-06',
  body: 'Ana Reyes opened the harbour of Southport on 4 July 2023. 14 people were hurt.',
};

const entity = (id: string, fields: object): CuratedEntity => ({ id, ...entityFileSchema.parse(fields) });
const editionOf = (articles: ArticleSpec[], town: object = TOWN, mayor: object = MAYOR, id = 'northport') =>
  makeEdition(articles, [entity(id, town), entity('ana-reyes', mayor)]);

/** Editions that each differ in something that exports contain. */
const EDITIONS = {
  'as it was': editionOf([BRIDGE, HARBOUR]),
  'an article less': editionOf([BRIDGE]),
  'another sentence': editionOf([{ ...BRIDGE, body: `${BRIDGE.body} It rained.` }, HARBOUR]),
  'another statement': editionOf([{ ...BRIDGE, body: BRIDGE.body.replace('may', 'will') }, HARBOUR]),
  'another day': editionOf([{ ...BRIDGE, body: BRIDGE.body.replace('Monday', 'Sunday') }, HARBOUR]),
  'published later': editionOf([{ ...BRIDGE, published: '2023-07-08' }, HARBOUR]),
  'another topic': editionOf([{ ...BRIDGE, more: 'topics: [bridges]\ndateline: Northport' }, HARBOUR]),
  'no dateline': editionOf([{ ...BRIDGE, more: 'topics: [roads]' }, HARBOUR]),
  'an author': editionOf([{ ...BRIDGE, more: `${BRIDGE.more}\nauthor: Bo` }, HARBOUR]),
  'a correction': editionOf([{ ...BRIDGE, more: `${BRIDGE.more}\nupdated: 2023-07-07\ncorrections: [{ date: 2023-07-07, text: T. }]` }, HARBOUR]),
  'a former address': editionOf([{ ...BRIDGE, more: `${BRIDGE.more}\nformerly: [old-bridge]` }, HARBOUR]),
  'the town elsewhere': editionOf([BRIDGE, HARBOUR], { ...TOWN, coordinates: [51, 36] }),
  'the town described otherwise': editionOf([BRIDGE, HARBOUR], { ...TOWN, description: 'A port.' }),
  'the town under another address': editionOf([BRIDGE, HARBOUR], TOWN, MAYOR, 'port-in-the-north'),
  'the mayor under another name': editionOf([BRIDGE, HARBOUR], TOWN, { ...MAYOR, name: 'Ana María Reyes', aliases: ['Ana Reyes'] }),
};

const { keyOf } = createKeys();
const files = Object.entries(EDITIONS).map(([name, edition]) => ({
  name,
  files: new Map(
    makeExports(edition, site)
      .flatMap((made) => made.files)
      .flatMap(({ href, text, keyInputs }) => (keyInputs === undefined ? [] : [[href, { key: keyOf(keyInputs), text: text() }] as const])),
  ),
}));

describe('a file whose key is the same has the same text', () => {
  test.each(files)('$name', ({ files: own }) => {
    const others = files.flatMap(({ files: each }) => [...each.values()]);
    const byKey = new Map(others.map(({ key, text }) => [key, text]));
    for (const [href, { key, text }] of own) expect(byKey.get(key), href).toBe(text);
  });
});

test('a file whose text changed has another key; most unaffected files keep theirs', () => {
  const [before, ...others] = files;
  for (const { files: after } of others) {
    for (const [href, { key, text }] of after) {
      const was = before!.files.get(href);
      if (was && was.text !== text) expect(was.key, href).not.toBe(key);
    }
  }
  const described = files.find(({ name }) => name === 'the town described otherwise')!.files;
  const changed = [...described].filter(([href, { key }]) => before!.files.get(href)?.key !== key).map(([href]) => href);
  expect(changed).toEqual(['/places/northport/timeline.json', '/places/northport/index.md']);
});

test('files of articles, people, places, organizations and topics have keys', () => {
  const names = new Set([...files[0]!.files.keys()].map((href) => href.replace(/[^/]+\/(?=[^/]+$)/, '')));
  for (const name of [
    '/articles/ninjs.json',
    '/articles/annotations.jsonld',
    '/people/feed.xml',
    '/places/rss.xml',
    '/topics/feed.json',
    '/places/timeline.json',
    '/articles/index.md',
    '/people/index.md',
    '/topics/index.md',
  ])
    expect([...names]).toContain(name);
});
