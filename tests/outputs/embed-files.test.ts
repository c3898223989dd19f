import { expect, test } from 'vitest';
import { siteSchema } from '../../src/config/site.ts';
import { countEmbeds, embedFiles } from '../../src/outputs/embed-files.ts';
import { edition, hrefs, site } from '../exports/fixture.ts';
import { makeEdition } from '../edition/make-edition.ts';

const figures = makeEdition(
  [
    { slug: 'a', published: '2023-05-23', body: 'On 22 May 2023, 12 people were injured in Northport, the mayor, Ana Reyes, said.' },
    { slug: 'b', published: '2023-05-24', body: 'On 22 May 2023, 14 people were injured in Northport, a doctor, Bo Lind, said.' },
  ],
  [{ id: 'northport', name: 'Northport', type: 'place', kind: 'town', aliases: [], sameAs: [] }],
);

test('each page with embeds has one file for oEmbed, whose code frames an embed of this site', async () => {
  const files = embedFiles(edition, site, hrefs).filter(({ path }) => path.endsWith('/oembed.json'));
  expect(files.map(({ path }) => path.slice(0, -'/oembed.json'.length)).sort()).toEqual([
    'organizations/harbour-board',
    'people/ana-reyes',
    'places/north',
    'places/northport',
    'places/southport',
    'timeline',
    'timeline/2023',
    'topics/bridges',
  ]);
  for (const file of files) {
    const { html, title } = JSON.parse(String(await file.content())) as { html: string; title: string };
    expect(html, title).toContain('src="https://gazette.example/embed/');
  }
});

test('a series has its drawing as SVG and PNG, with the key of what is drawn', async () => {
  expect(figures.figures).toHaveLength(1);
  const files = embedFiles(figures, site, hrefs).filter(({ path }) => path.startsWith('figures/') && !path.endsWith('.json'));
  expect(files.map(({ path, type }) => [path.split('/').at(-1), type])).toEqual([
    ['figure.svg', 'image/svg+xml'],
    ['figure.png', 'image/png'],
  ]);
  expect(JSON.stringify(files[0]!.keyInputs)).toContain(figures.figures[0]!.title);
  expect(String(await files[0]!.content())).toContain(figures.figures[0]!.title);
  expect([...((await files[1]!.content()) as Uint8Array).slice(1, 4)]).toEqual([...'PNG'].map((letter) => letter.charCodeAt(0)));
});

test('without embeds there are no such files', () => {
  const none = siteSchema.parse({
    name: 'A',
    description: 'B',
    address: 'https://a.example',
    embeds: { entities: false, stories: false, periods: false, figures: false },
  });
  expect([...embedFiles(edition, none, hrefs), ...embedFiles(figures, none, hrefs)]).toEqual([]);
});

test.each([
  ['two towns', edition, { entities: 7, stories: 1, periods: 2, figures: 0 }],
  ['a series of figures', figures, { entities: 1, stories: 0, periods: 0, figures: 1 }],
] as const)('the embeds of an edition of %s are counted by the setting that leaves them out', (_, counted, numbers) => {
  const pages = countEmbeds(counted, site, hrefs);
  expect(pages).toEqual(numbers);
  const { embeds: all } = site;
  for (const setting of Object.keys(all) as (keyof typeof all)[]) {
    const without = countEmbeds(counted, { ...site, embeds: { ...all, [setting]: false } }, hrefs);
    expect(without, setting).toEqual({ ...pages, [setting]: 0 });
  }
});
