import { describe, expect, test } from 'vitest';
import { createGazetteer } from '../../src/analysis/entities/index.ts';
import { compileArticle } from '../../src/article/compile.ts';
import type { CompiledArticle } from '../../src/article/compiled.ts';
import { lookThrough } from '../../src/desk/look-through.ts';
import type { Finding } from '../../src/desk/types.ts';
import { buildEdition } from '../../src/edition/build-edition.ts';
import { gazetteerEntry } from '../../src/gazetteer/read.ts';
import { type CuratedEntity, entityFileSchema } from '../../src/gazetteer/schema.ts';
import { siteSchema } from '../../src/site.ts';

const site = siteSchema.parse({ name: 'Test', description: 'A test.', address: 'https://example.org' });

const PORT = entity('northport', { name: 'Northport', type: 'place', kind: 'town', coordinates: [55, 10] });
const MAYOR = entity('ana-reyes', { name: 'Ana Reyes', type: 'person' });
const CLEAN = 'The mayor of Northport, Ana Reyes, opened the bridge on 2 May 2023.';

function entity(id: string, fields: object): CuratedEntity {
  return { ...entityFileSchema.parse(fields), id };
}

/** Findings by kind on these articles: body, and lines of frontmatter that differ from the usual. */
function find(bodies: (string | [body: string, frontmatter: string])[], entities: CuratedEntity[] = [PORT, MAYOR]): Record<string, Finding[]> {
  const gazetteer = createGazetteer(entities.map(gazetteerEntry));
  const articles = bodies.map((each, index): CompiledArticle => {
    const [body, more] = typeof each === 'string' ? [each, 'sources: [{ name: A source, published: 2023-05-02 }]'] : each;
    const text = `---\ntitle: Article ${index + 1}\npublished: 2023-05-03\nsummary: S.\n${more}\n---\n${body}\n`;
    const { article, problems } = compileArticle({ slug: `article-${index + 1}`, path: 'a.md', text }, { gazetteer, timeZone: 'UTC', imageSize: () => null });
    if (!article) throw new Error(JSON.stringify(problems));
    return article;
  });
  const sections = lookThrough({ articles, entities, edition: buildEdition(articles, entities, site) });
  return Object.fromEntries(sections.map(({ id, findings }) => [id, findings]));
}

test('clean content has nothing to look at', () => {
  expect(find([CLEAN, CLEAN.replace('opened', 'closed')])).toEqual({});
});

describe('recurring-name', () => {
  test('a name of two articles without a file, with the file to paste', () => {
    const { 'recurring-name': [finding, ...others] = [] } = find([`${CLEAN} Boris Lindqvist was there.`, `${CLEAN} Boris Lindqvist was not there.`]);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      about: 'Boris Lindqvist',
      remedy: { file: 'content/entities/boris-lindqvist.yaml', isNew: true, lines: 'name: Boris Lindqvist\ntype: person\n' },
    });
    expect(finding!.examples.map(({ text }) => text).sort()).toEqual(['Boris Lindqvist was not there.', 'Boris Lindqvist was there.']);
  });

  test('a name of one article is none', () => {
    expect(find([`${CLEAN} Boris Lindqvist was there.`])).not.toHaveProperty('recurring-name');
  });
});

describe('maybe-one', () => {
  test('a spelling that differs in a letter, with the alias to paste', () => {
    const { 'maybe-one': [finding] = [] } = find([CLEAN, 'In Northport, Anna Reyes said on 2 May 2023 that she was tired.']);
    expect(finding).toMatchObject({
      about: 'Ana Reyes and Anna Reyes',
      seen: 'Their names differ in one letter. The articles of both name Northport.',
      remedy: { file: 'content/entities/ana-reyes.yaml', isNew: false, lines: 'aliases: ["Anna Reyes"]\n' },
    });
  });

  test('two entities with a file each are two', () => {
    const other = entity('anna-reyes', { name: 'Anna Reyes', type: 'person' });
    expect(find([CLEAN, 'In Northport, Anna Reyes was tired on 2 May 2023.'], [PORT, MAYOR, other])).not.toHaveProperty('maybe-one');
  });

  test('names that differ in a number are two', () => {
    expect(find(['The 3rd Harbour Brigade and the 8th Harbour Brigade met on 2 May 2023 in Northport with Ana Reyes.'])).not.toHaveProperty('maybe-one');
  });
});

describe('far-event', () => {
  test('an event decades before its article, with why it was dated so', () => {
    const { 'far-event': [finding] = [] } = find([`${CLEAN} The old bridge was built on 4 June 1931.`]);
    expect(finding).toMatchObject({ about: '4 June 1931 in Article 1', examples: [{ text: 'The old bridge was built on 4 June 1931.' }] });
    expect(finding!.seen).toContain('92 years before');
  });

  test('an event of last year is near', () => {
    expect(find([`${CLEAN} The old bridge was closed on 4 June 2022.`])).not.toHaveProperty('far-event');
  });
});

describe('thin-sources', () => {
  test('sources with neither address nor date', () => {
    const { 'thin-sources': [finding] = [] } = find([[CLEAN, 'sources: [{ name: A source }]']]);
    expect(finding).toMatchObject({ about: 'Article 1', remedy: { file: 'content/articles/article-1.md' } });
  });

  test('an address is enough', () => {
    expect(find([[CLEAN, 'sources: [{ name: A source, url: "https://example.org/a" }]']])).toEqual({});
  });
});

describe('unused-entity', () => {
  const SOUTHPORT = entity('southport', { name: 'Southport', type: 'place', coordinates: [50, 10] });

  test('a file that no article uses', () => {
    expect(find([CLEAN], [PORT, MAYOR, SOUTHPORT])['unused-entity']).toMatchObject([{ about: 'content/entities/southport.yaml' }]);
  });

  test('a place that only contains another is used', () => {
    const region = entity('north', { name: 'North Province', type: 'place', coordinates: [55, 10] });
    const town = entity('northport', { name: 'Northport', type: 'place', coordinates: [55, 10], partOf: 'north' });
    expect(find([CLEAN], [town, region, MAYOR])).toEqual({});
  });
});

describe('unplaced-place', () => {
  test('a place of the editors without coordinates, with the line to fill in', () => {
    const town = entity('northport', { name: 'Northport', type: 'place', kind: 'town' });
    expect(find([CLEAN], [town, MAYOR])['unplaced-place']).toMatchObject([
      { about: 'Northport', remedy: { file: 'content/entities/northport.yaml', lines: 'coordinates: [LATITUDE, LONGITUDE]\n' } },
    ]);
  });

  test('a country has its shape', () => {
    const country = entity('northport', { name: 'Northport', type: 'place', kind: 'country' });
    expect(find([CLEAN], [country, MAYOR])).toEqual({});
  });
});

describe('dead-link', () => {
  test('a link to an article that is not there', () => {
    expect(find([`${CLEAN} See [more](/articles/nowhere/).`])['dead-link']).toMatchObject([
      { seen: 'It links to /articles/nowhere/, and there is no such page.' },
    ]);
  });

  test('links to what is there, and to the web, are well', () => {
    expect(find([`${CLEAN} See [more](/articles/article-1/), [her](/people/ana-reyes/) and [this](https://example.org/articles/x/).`])).toEqual({});
  });
});
