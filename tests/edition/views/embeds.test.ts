import { describe, expect, test } from 'vitest';
import { entityFileSchema } from '../../../src/collections/entities/schema.ts';
import { siteSchema } from '../../../src/config/site.ts';
import { compareStrings } from '../../../src/edition/order.ts';
import { createHrefs } from '../../../src/edition/href.ts';
import { createEmbeds, embedsOf } from '../../../src/edition/views/embeds.ts';
import { periodPages } from '../../../src/edition/views/day-pages.ts';
import type { Embed } from '../../../src/edition/types.ts';
import { makeEdition } from '../make-edition.ts';

const plain = { name: 'Test', description: 'A test.', address: 'https://example.org' };
const site = siteSchema.parse(plain);
const hrefs = createHrefs(site);
const mayor = {
  id: 'ana',
  ...entityFileSchema.parse({ name: 'Ana Reyes', type: 'person', description: 'A mayor.', roles: [{ title: 'mayor', asOf: '2023-05-02' }] }),
};
const town = { id: 'northport', ...entityFileSchema.parse({ name: 'Northport', type: 'place' }) };

const days = Array.from({ length: 20 }, (_, day) => `On ${day + 1} May 2023 the mayor, Ana Reyes, opened bridge ${100 + day} of Northport.`);
const articles = [
  {
    slug: 'bridges',
    published: '2023-06-01',
    more: 'topics: [bridges]',
    body: `${days.join(' ')} “The first is safe,” Reyes said. “The second is safe,” Reyes said. Reyes denied that the third is safe. On 3 July 2023 Reyes will open a school.`,
  },
  { slug: 'storm', published: '2023-06-02', body: 'A storm killed 12 people in Northport on 30 May 2023, police said.' },
  { slug: 'storm-later', published: '2023-06-03', body: 'The storm killed 15 people in Northport on 30 May 2023, police said.' },
];
const edition = makeEdition(articles, [mayor, town]);
const embeds = embedsOf(edition, periodPages(edition, hrefs), site, hrefs);
const at = (path: string) => embeds.find((embed) => embed.path === path)!;

test('what has enough to show has embeds, whose addresses are under the base path', () => {
  expect(embeds.map(({ path }) => path).toSorted(compareStrings)).toEqual([
    'figures/people-killed-northport-2023-05',
    'people/ana',
    'people/ana/claims',
    'people/ana/timeline',
    'places/northport',
    'places/northport/timeline',
    'timeline',
    'timeline/2023',
    'topics/bridges',
  ]);
  const underBase = createHrefs({ ...site, base: '/news/' });
  const based = embedsOf(edition, periodPages(edition, underBase), site, underBase);
  expect(based.map(({ href }) => href)).toEqual(embeds.map(({ path }) => `/news/embed/${path}/`));
});

test('a timeline has the days that matter most, in order of time, and says how many there are', () => {
  const { lines, selection, page } = at('people/ana/timeline');
  expect(lines).toHaveLength(12);
  const order = lines.map(({ label }) => Number(label.split(' ')[0]));
  expect(order).toEqual(order.toSorted((a, b) => a - b));
  expect(selection).toBe('12 of 20 events');
  expect(page).toBe('/people/ana/');
  // What is planned has not happened.
  expect(lines.map(({ text }) => text).join()).not.toContain('school');
});

test('every line leads to its sentence and names its article', () => {
  for (const { path, lines } of embeds) {
    for (const { href, source, text } of lines) {
      expect(href, path).toMatch(/^\/articles\/(?:bridges|storm|storm-later)\/#/);
      expect(source, path).toContain(href.split('/')[2]);
      expect(text, path).not.toBe('');
    }
  }
});

test('statements say what is denied', () => {
  const { lines, kind } = at('people/ana/claims');
  expect(kind).toBe('claims');
  expect(lines.filter(({ label }) => label.endsWith(', denied')).map(({ text }) => text)).toEqual(['Reyes denied that the third is safe.']);
  expect(lines.every(({ isClaim }) => isClaim)).toBe(true);
});

test('a card says who it is', () => {
  expect(at('people/ana')).toMatchObject({
    heading: 'Ana Reyes',
    note: 'A mayor.',
    facts: ['mayor, as of 2 May 2023', 'Named in 1 article, last on 1 June 2023'],
  });
});

test('with fewer than three events or statements there is only a card', () => {
  const few = makeEdition([{ slug: 'a', published: '2023-06-01', body: 'Ana Reyes opened the bridge on 2 May 2023. “It is safe,” Reyes said.' }], [mayor]);
  expect(embedsOf(few, periodPages(few, hrefs), site, hrefs).map(({ path }) => path)).toEqual(['people/ana']);
});

describe.each([
  ['entities', /^(people|places|organizations)\//],
  ['stories', /^topics\//],
  ['periods', /^timeline/],
  ['figures', /^figures\//],
])('without %s', (setting, pattern) => {
  test('its embeds are missing, and the others are made', () => {
    const without = siteSchema.parse({ ...plain, embeds: { [setting]: false } });
    const left = embedsOf(edition, periodPages(edition, hrefs), without, hrefs).map(({ path }) => path);
    expect(embeds.some(({ path }) => pattern.test(path))).toBe(true);
    expect(left).toEqual(embeds.map(({ path }) => path).filter((path) => !pattern.test(path)));
  });
});

test('the embeds of a page are in order; a day and an older page have none', () => {
  const of = createEmbeds(edition, site, hrefs);
  expect(of.entity(edition.people[0]!).map(({ kind }: Embed) => kind)).toEqual(['timeline', 'card', 'claims']);
  expect(of.period({ period: '2023-05-02', href: '/', number: null })).toEqual([]);
  expect(of.period({ period: '2023-05', href: '/', number: 2 })).toEqual([]);
  expect(of.period({ period: '2023-05', href: '/', number: null })).toHaveLength(1);
});
