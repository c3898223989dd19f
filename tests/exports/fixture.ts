import { createGazetteer } from '../../src/analysis/english/names/index.ts';
import { compileArticle } from '../../src/collections/articles/compile.ts';
import type { CompiledArticle } from '../../src/collections/articles/compiled.ts';
import { buildEdition } from '../../src/edition/build-edition.ts';
import { createHrefs } from '../../src/edition/href.ts';
import type { Edition } from '../../src/edition/types.ts';
import { makeExports } from '../../src/exports/make-exports.ts';
import { gazetteerEntry } from '../../src/collections/entities/read.ts';
import type { CuratedEntity } from '../../src/collections/entities/schema.ts';
import { siteSchema } from '../../src/config/site.ts';

/** A title with a special meaning in each format: HTML, XML, a script in a page, a spreadsheet, a calendar. */
export const HOSTILE_TITLE = '=HYPERLINK("http://evil.example","x"); </script><b>&amp; 🙂, ]]> END:VEVENT';

export const site = siteSchema.parse({
  // All files are made, so that each format is tested.
  exports: { tables: true, pageFeeds: true, pageTimelines: true },
  name: 'Gazette & Sons',
  description: 'News of a town <that> does not exist.',
  address: 'https://gazette.example',
  licence: { text: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
  withheldNames: [{ name: 'Wanda Verloc', reason: 'She asked for it.' }],
});

export const hrefs = createHrefs(site);

const entities: CuratedEntity[] = [
  { id: 'north', name: 'North Province', type: 'place', kind: 'region', aliases: [], sameAs: [], coordinates: [50, 36.5] },
  { id: 'northport', name: 'Northport', type: 'place', kind: 'town', partOf: 'north', aliases: ['Норт; порт'], sameAs: [], coordinates: [50.4, -36.9] },
  { id: 'southport', name: 'Southport', type: 'place', kind: 'town', aliases: [], sameAs: [], coordinates: [49.5, 36] },
  {
    id: 'ana-reyes',
    name: 'Ana Reyes',
    type: 'person',
    aliases: ['Аня 🙂 Рейес'],
    description: '@mayor of Northport.',
    sameAs: ['https://www.wikidata.org/wiki/Q1'],
    roles: [{ title: 'mayor', of: 'northport', asOf: '2023-05-02' }],
  },
  { id: 'wanda-verloc', name: 'Wanda Verloc', type: 'person', aliases: [], sameAs: [], roles: [] },
  { id: 'harbour-board', name: 'Harbour Board', type: 'organization', aliases: [], sameAs: [] },
];

const ARTICLES: Record<string, string> = {
  'bridge-closes': `---
title: '${HOSTILE_TITLE}'
published: 2023-05-23T14:30+03:00
updated: 2023-05-25
summary: "+1 The bridge is closed.\\n-2 It stays so."
author: O'Neil & <Daughter>
dateline: Northport
topics: [bridges]
sources: [{ name: 'Town hall; the "office"', url: 'https://example.org/a?b=1&c=2', published: 2023-05-22 }]
corrections: [{ date: 2023-05-25, text: 'There are 41 buses & not 14.' }]
---
The bridge at 🌉 Northport was closed on Monday, the mayor, **Ana Reyes**, said. “It was *never* safe,” Reyes said.

On 5 June 2023 it will be opened again\\
by the Harbour Board[^1], Wanda Verloc said on 21 May 2023. On 22 May 2023, 12 people were injured in Southport and Northport.

[^1]: The board sits in North Province.

\`\`\`

code & <more>
\`\`\`

It was not closed on 3 May 2023. About June 2024 a second bridge may be built in North Province.
`,
  'bridge-opens': `---
title: Bridge opens
published: 2023-06-06
summary: It is open.
sources: [{ name: A source }]
---
Ana Reyes opened the bridge at Northport on Monday. Since 2021 it had cost about 30 million dollars. In May 2023 and on 2 May 2023 it was closed, Wanda Verloc said.
`,
};

function compiled(): CompiledArticle[] {
  const gazetteer = createGazetteer(entities.map(gazetteerEntry));
  return Object.entries(ARTICLES).map(([slug, text]) => {
    const { article, problems } = compileArticle({ slug, path: slug, text }, { gazetteer, timeZone: 'UTC', imageSize: () => null });
    if (!article) throw new Error(JSON.stringify(problems));
    return article;
  });
}

/** Two articles with all difficult cases. */
export const edition = buildEdition(compiled(), entities, site);

/** Return the text of every file of an edition, by URL. */
export function filesOf(exported: Edition): ReadonlyMap<string, string> {
  return new Map(makeExports(exported, site).flatMap((made) => made.files.map((file) => [file.href, file.text()] as const)));
}

export const files = filesOf(edition);

/** Parse one of the files as JSON. */
export function jsonOf<T>(address: string): T {
  return JSON.parse(files.get(address)!) as T;
}
