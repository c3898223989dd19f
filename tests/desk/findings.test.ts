import { describe, expect, test } from 'vitest';
import { createGazetteer } from '../../src/analysis/english/names/index.ts';
import { compileArticle } from '../../src/collections/articles/compile.ts';
import type { CompiledArticle } from '../../src/collections/articles/compiled.ts';
import { collectFindings } from '../../src/desk/collect-findings.ts';
import type { Finding } from '../../src/desk/types.ts';
import { buildEdition } from '../../src/edition/build-edition.ts';
import { gazetteerEntry } from '../../src/collections/entities/read.ts';
import { type CuratedEntity, entityFileSchema } from '../../src/collections/entities/schema.ts';
import { siteSchema } from '../../src/config/site.ts';

const site = siteSchema.parse({ name: 'Test', description: 'A test.', address: 'https://example.org' });

const PORT = entity('northport', { name: 'Northport', type: 'place', kind: 'town', coordinates: [55, 10] });
const MAYOR = entity('ana-reyes', { name: 'Ana Reyes', type: 'person' });
const CLEAN = 'The mayor of Northport, Ana Reyes, opened the bridge on 2 May 2023.';

function entity(id: string, fields: object): CuratedEntity {
  return { ...entityFileSchema.parse(fields), id };
}

/** Return the findings by kind for these articles: body, and lines of frontmatter that differ from the default. */
function find(bodies: (string | [body: string, frontmatter: string])[], entities: CuratedEntity[] = [PORT, MAYOR]): Record<string, Finding[]> {
  const gazetteer = createGazetteer(entities.map(gazetteerEntry));
  const articles = bodies.map((each, index): CompiledArticle => {
    const [body, more] = typeof each === 'string' ? [each, 'sources: [{ name: A source, published: 2023-05-02 }]'] : each;
    const text = `---\ntitle: Article ${index + 1}\npublished: 2023-05-03\nsummary: S.\n${more}\n---\n${body}\n`;
    const { article, problems } = compileArticle({ slug: `article-${index + 1}`, path: 'a.md', text }, { gazetteer, timeZone: 'UTC', imageSize: () => null });
    if (!article) throw new Error(JSON.stringify(problems));
    return article;
  });
  const sections = collectFindings({ articles, entities, edition: buildEdition(articles, entities, site), agreementNotes: [], audits: [], base: '/' });
  return Object.fromEntries(sections.map(({ id, findings }) => [id, findings]));
}

// The first test loads the model of names.
test('clean content has no findings', () => {
  expect(find([CLEAN, CLEAN.replace('opened', 'closed')])).toEqual({});
}, 30_000);

describe('recurring-name', () => {
  test('a name of two articles without a file, with the file to paste', () => {
    const { 'recurring-name': [finding, ...others] = [] } = find([`${CLEAN} Boris Lindqvist was there.`, `${CLEAN} Boris Lindqvist was not there.`]);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      about: 'Boris Lindqvist',
      remedy: {
        file: 'content/entities/boris-lindqvist.yaml',
        isNew: true,
        lines: '# yaml-language-server: $schema=../../.vscode/entity.schema.json\nname: Boris Lindqvist\ntype: person\n',
      },
    });
    expect(finding!.examples.map(({ text }) => text).sort()).toEqual(['Boris Lindqvist was not there.', 'Boris Lindqvist was there.']);
  });

  test('a name of one article causes none', () => {
    expect(find([`${CLEAN} Boris Lindqvist was there.`])).not.toHaveProperty('recurring-name');
  });
});

describe('doubtful-name', () => {
  test('a name that the articles also write in lower case, with the line that hides it', () => {
    const [one, two] = ['The Harbour Committee met there.', 'The Harbour Committee did not meet. The harbour committee has no chair.'].map(
      (text) => `${CLEAN} ${text}`,
    );
    const found = find([one!, two!]);
    expect(found['doubtful-name']).toMatchObject([
      {
        about: 'Harbour Committee',
        seen: 'The articles also write these words in lower case, once.',
        remedy: { isNew: false, lines: 'overrides:\n  entities:\n    - { text: "Harbour Committee", hide: true, reason: "This is no name." }\n' },
      },
    ]);
    expect(found).not.toHaveProperty('recurring-name');
  });

  test('a name that is always capitalized causes none', () => {
    expect(find([`${CLEAN} The Harbour Committee met there.`, `${CLEAN} The Harbour Committee did not meet.`])).not.toHaveProperty('doubtful-name');
  });
});

describe('possible-duplicate', () => {
  test('a spelling that differs in a letter, with the alias to paste', () => {
    const { 'possible-duplicate': [finding] = [] } = find([CLEAN, 'In Northport, Anna Reyes said on 2 May 2023 that she was tired.']);
    expect(finding).toMatchObject({
      about: 'Ana Reyes and Anna Reyes',
      seen: 'Their names differ in one letter. The articles of both name Northport.',
      remedy: { file: 'content/entities/ana-reyes.yaml', isNew: false, lines: 'aliases: ["Anna Reyes"]\n' },
    });
  });

  test('a surname alone in two articles, which may be two people, with the file that makes them one and without an alias, which would be the name again', () => {
    const { 'possible-duplicate': [finding] = [] } = find([
      'Mr Lindqvist opened the bridge in Northport on 2 May 2023.',
      'Mr Lindqvist closed the bridge in Northport on 2 May 2023.',
    ]);
    expect(finding).toMatchObject({
      about: 'Lindqvist and Lindqvist',
      seen: 'Their names are the same. The articles of both name Northport.',
      remedy: { file: 'content/entities/lindqvist.yaml', isNew: true, lines: expect.not.stringContaining('aliases') as string },
    });
  });

  test('a spelling that the file excludes is another entity', () => {
    const mayor = entity('ana-reyes', { name: 'Ana Reyes', type: 'person', not: ['Anna Reyes'] });
    expect(find([CLEAN, 'In Northport, Anna Reyes was tired on 2 May 2023.'], [PORT, mayor])).not.toHaveProperty('possible-duplicate');
  });

  test('two entities with a file each are two', () => {
    const other = entity('anna-reyes', { name: 'Anna Reyes', type: 'person' });
    expect(find([CLEAN, 'In Northport, Anna Reyes was tired on 2 May 2023.'], [PORT, MAYOR, other])).not.toHaveProperty('possible-duplicate');
  });

  test('names that differ in a number are two entities', () => {
    expect(find(['The 3rd Harbour Brigade and the 8th Harbour Brigade met on 2 May 2023 in Northport with Ana Reyes.'])).not.toHaveProperty(
      'possible-duplicate',
    );
  });
});

describe('possible-homonym', () => {
  const SOUTHPORT = entity('southport', { name: 'Southport', type: 'place', kind: 'town', coordinates: [50, 10] });
  const apart: [string, string] = [
    'The mayor of Northport, Ana Reyes, opened the bridge on 2 May 2023.',
    'The mayor of Southport, Ana Reyes, closed the harbour on 2 May 2023.',
  ];

  test('a name that two articles call mayor of two towns, with the file of the second', () => {
    expect(find(apart, [PORT, SOUTHPORT, MAYOR])['possible-homonym']).toMatchObject([
      {
        about: 'Ana Reyes',
        seen: expect.stringMatching(/^“mayor of (North|South)port” in one article, “mayor of (North|South)port” in another\.$/) as string,
        examples: [{ text: expect.stringContaining('mayor') as string }, { text: expect.stringContaining('mayor') as string }],
        remedy: { file: 'content/entities/ana-reyes-2.yaml', isNew: true, lines: expect.stringContaining('sameNameAs:\n  - ana-reyes\n') as string },
      },
    ]);
  });

  test('none if its file has more than one office, or the offices are the same', () => {
    const both = entity('ana-reyes', {
      name: 'Ana Reyes',
      type: 'person',
      roles: [
        { title: 'mayor', of: 'northport' },
        { title: 'mayor', of: 'southport' },
      ],
    });
    expect(find(apart, [PORT, SOUTHPORT, both])).not.toHaveProperty('possible-homonym');
    expect(find([apart[0], apart[0].replace('opened', 'closed')])).not.toHaveProperty('possible-homonym');
  });
});

describe('unresolved-date', () => {
  test('a time relative to something without a date, with the line that dates it', () => {
    const text = `${CLEAN} The bridge was painted the night before the storm.`;
    expect(find([text])['unresolved-date']).toMatchObject([
      {
        about: expect.stringContaining('“the night before”') as string,
        examples: [{ text: 'The bridge was painted the night before the storm.' }],
        remedy: {
          file: 'content/articles/article-1.md',
          where: null,
          lines: 'overrides:\n  dates:\n    - { text: "the night before", date: YYYY-MM-DD, reason: "…" }\n',
        },
      },
    ]);
  });

  test('with the suggested line there is no finding', () => {
    const line = 'overrides: { dates: [{ text: the night before, date: 2023-05-01 }] }\nsources: [{ name: A, published: 2023-05-02 }]';
    expect(find([[`${CLEAN} The bridge was painted the night before the storm.`, line]])).toEqual({});
  });

  test('for repeated words it says which; after existing lines it has no heading', () => {
    const frontmatter = 'overrides:\n  dates: [{ text: on 2 May 2023, date: 2023-05-02 }]\nsources: [{ name: A, published: 2023-05-02 }]';
    const found = find([[`${CLEAN} It was painted the night before the storm. It was cleaned the night before the fair.`, frontmatter]])['unresolved-date'];
    expect(found?.map(({ remedy }) => [remedy!.where, remedy!.lines])).toEqual([
      ['below the line “  dates:”', '    - { text: "the night before", occurrence: 1, date: YYYY-MM-DD, reason: "…" }\n'],
      ['below the line “  dates:”', '    - { text: "the night before", occurrence: 2, date: YYYY-MM-DD, reason: "…" }\n'],
    ]);
  });
});

describe('weak-date', () => {
  test('a month without a verb, if the next one is nearer than the last', () => {
    expect(find([`${CLEAN}\n\nBridge works: August.`])['weak-date']).toMatchObject([
      {
        about: '“August” in Article 1',
        seen: expect.stringMatching(/^No verb shows whether it is past, and the next such date is nearer\. .*August 2022/) as string,
        remedy: { file: 'content/articles/article-1.md', lines: expect.stringContaining('{ text: "August", date: YYYY-MM,') as string },
      },
    ]);
    // A month that is soon is the next one.
    expect(find([`${CLEAN}\n\nBridge works: June.`])['weak-date']).toBeUndefined();
  });

  test('a date relative to another paragraph', () => {
    const [finding] = find([`${CLEAN}\n\nA day later it was closed.`])['weak-date'] ?? [];
    expect(finding?.seen).toMatch(/^It is counted from a date in another paragraph\. /);
  });

  test('none if a verb decides, if the last one is nearer, and within one paragraph', () => {
    expect(find([`${CLEAN} It will be painted in June.\n\nBridge works: April.\n\nIt opened on 2 May 2023. A day later it was closed.`])).not.toHaveProperty(
      'weak-date',
    );
  });
});

describe('unsourced-claim', () => {
  test('a claim without a speaker', () => {
    expect(find([`${CLEAN} The bridge is reported to have cost 9 million dollars.`])['unsourced-claim']).toMatchObject([
      { about: 'Article 1', examples: [{ text: 'The bridge is reported to have cost 9 million dollars.' }] },
    ]);
  });

  test('a claim with a source causes none', () => {
    expect(find([`${CLEAN} The bridge cost 9 million dollars, Ana Reyes said.`])).not.toHaveProperty('unsourced-claim');
  });
});

describe('weak-figures', () => {
  const toll = (number: string) => `On 2 May 2023 in Northport, ${number} people were injured, Ana Reyes said.`;

  test('numbers far apart, with the file that splits them', () => {
    expect(find([`${CLEAN} ${toll('4')}`, `${CLEAN} ${toll('412')}`])['weak-figures']).toMatchObject([
      {
        seen: expect.stringContaining('The highest number is more than 10 times the lowest.') as string,
        examples: [{ text: toll('4') }, { text: toll('412') }],
        remedy: { isNew: true, lines: expect.stringMatching(/action: split\nreason: …\nfigures:\n {2}- article: article-2\n {4}words: "412"\n$/) as string },
      },
    ]);
  });

  test('similar numbers of one town cause none', () => {
    expect(find([`${CLEAN} ${toll('4')}`, `${CLEAN} ${toll('12')}`])).not.toHaveProperty('weak-figures');
  });
});

describe('far-event', () => {
  test('an event decades before its article, with the reason for its date', () => {
    const { 'far-event': [finding] = [] } = find([`${CLEAN} The old bridge was built on 4 June 1931.`]);
    expect(finding).toMatchObject({ about: '4 June 1931 in Article 1', examples: [{ text: 'The old bridge was built on 4 June 1931.' }] });
    expect(finding!.seen).toContain('92 years before');
    expect(finding!.remedy!.lines).toContain('{ text: "4 June 1931", date: YYYY-MM-DD, reason: "…" }');
  });

  test.each([
    ['in 1931', 'YYYY'],
    ['in the spring of 1931', 'YYYY-21'],
    ['in June 1931', 'YYYY-MM'],
    ['on 4 June 1931', 'YYYY-MM-DD'],
  ])('%s: its line has the form of a date that is as exact, and its reason one full stop', (words, form) => {
    const { 'far-event': [finding] = [] } = find([`${CLEAN} The old bridge was built ${words}.`]);
    expect(finding!.remedy!.lines).toContain(`date: ${form}, `);
    expect(finding!.seen).toMatch(/[^.]\.$/);
  });

  test('none if an editor dated it', () => {
    const line = 'overrides: { dates: [{ text: on 4 June 1931, date: 1931-06-04 }] }\nsources: [{ name: A, published: 2023-05-02 }]';
    expect(find([[`${CLEAN} The old bridge was built on 4 June 1931.`, line]])).toEqual({});
  });

  test('none for an event of last year', () => {
    expect(find([`${CLEAN} The old bridge was closed on 4 June 2022.`])).not.toHaveProperty('far-event');
  });
});

describe('weak-sourcing', () => {
  test('sources with neither URL nor date', () => {
    const { 'weak-sourcing': [finding] = [] } = find([[CLEAN, 'sources: [{ name: A source }]']]);
    expect(finding).toMatchObject({ about: 'Article 1', remedy: { file: 'content/articles/article-1.md' } });
  });

  test('none with a URL', () => {
    expect(find([[CLEAN, 'sources: [{ name: A source, url: "https://example.org/a" }]']])).not.toHaveProperty('weak-sourcing');
  });
});

describe('unused-entity', () => {
  const SOUTHPORT = entity('southport', { name: 'Southport', type: 'place', coordinates: [50, 10] });

  test('a file that no article uses', () => {
    expect(find([CLEAN], [PORT, MAYOR, SOUTHPORT])['unused-entity']).toMatchObject([{ about: 'content/entities/southport.yaml' }]);
  });

  test('none for a place that only contains another', () => {
    const region = entity('north', { name: 'North Province', type: 'place', coordinates: [55, 10] });
    const town = entity('northport', { name: 'Northport', type: 'place', coordinates: [55, 10], partOf: 'north' });
    expect(find([CLEAN], [town, region, MAYOR])).toEqual({});
  });
});

describe('unplaced-place', () => {
  test('an editor’s place without coordinates, with the line to fill in', () => {
    const town = entity('northport', { name: 'Northport', type: 'place', kind: 'town' });
    expect(find([CLEAN], [town, MAYOR])['unplaced-place']).toMatchObject([
      { about: 'Northport', remedy: { file: 'content/entities/northport.yaml', lines: 'coordinates: [LATITUDE, LONGITUDE]\n' } },
    ]);
  });

  test('none for a country, which has a shape', () => {
    const country = entity('northport', { name: 'Northport', type: 'place', kind: 'country' });
    expect(find([CLEAN], [country, MAYOR])).toEqual({});
  });
});

describe('no-copy', () => {
  test('sources and links without a copy are listed, each once; those with one are not', () => {
    const archived = 'archived: { url: "https://archive.example/1", on: 2023-05-04 }';
    const sources = `sources: [{ name: A, url: "https://a.example", ${archived} }, { name: B, url: "https://b.example" }]`;
    const { 'no-copy': found } = find([[`${CLEAN} See [it](https://c.example/) and [it](https://c.example/), and [A](https://a.example).`, sources]]);
    expect(found).toMatchObject([{ seen: '2 addresses have no copy.' }]);
    expect(found![0]!.examples.map(({ text }) => text)).toEqual(['https://b.example', 'https://c.example/']);
  });
});

describe('dead-link', () => {
  test('a link to a missing article', () => {
    expect(find([`${CLEAN} See [more](/articles/nowhere/).`])['dead-link']).toMatchObject([
      { seen: 'It links to /articles/nowhere/, and there is no such page.' },
    ]);
  });

  test('none for existing targets, and for other sites', () => {
    expect(find([`${CLEAN} See [more](/articles/article-1/), [her](/people/ana-reyes/) and [this](https://example.org/articles/x/).`])).not.toHaveProperty(
      'dead-link',
    );
  });
});

describe('voices', () => {
  const said = (name: string, times: number) => Array.from({ length: times }, (_, index) => `${name} said that gate ${index + 1} was closed.`).join('\n\n');
  const KIM = entity('kim-voss', { name: 'Kim Voss', type: 'person' });

  test('a speaker with three statements and no office, with the line to paste', () => {
    const { 'unknown-voice': findings = [] } = find([said('Kim Voss', 3)], [PORT, KIM]);
    expect(findings).toMatchObject([
      { about: 'Kim Voss', seen: 'It makes 3 statements.', remedy: { file: 'content/entities/kim-voss.yaml', isNew: false, lines: 'voice: official\n' } },
    ]);
    expect(find([said('Kim Voss', 2)], [PORT, KIM])).not.toHaveProperty('unknown-voice');
    expect(find([said('Kim Voss', 3)], [PORT, { ...KIM, voice: 'witness' }])).not.toHaveProperty('unknown-voice');
  });

  test('a topic in which one speaker makes more than half of ten statements', () => {
    const inTopic = (body: string): [string, string] => [body, 'sources: [{ name: A source, published: 2023-05-02 }]\ntopics: [harbour]'];
    const { 'one-voice': findings = [] } = find([inTopic(`${said('Kim Voss', 6)}\n\n${said('Officials', 4)}`)], [PORT, KIM]);
    expect(findings).toMatchObject([{ about: 'Harbour', seen: 'Kim Voss makes 6 of 10 statements.' }]);
    expect(find([inTopic(`${said('Kim Voss', 5)}\n\n${said('Officials', 5)}`)], [PORT, KIM])).not.toHaveProperty('one-voice');
  });
});
