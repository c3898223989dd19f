import { describe, expect, test } from 'vitest';
import { createGazetteer } from '../../../../src/analysis/english/names/index.ts';
import { compileArticle } from '../../../../src/collections/articles/compile.ts';
import { compiledArticleSchema } from '../../../../src/collections/articles/compiled.ts';
import { missingPage } from '../../../../src/collections/articles/overrides/entities.ts';

const gazetteer = createGazetteer([
  { id: 'ana-reyes', name: 'Ana Reyes', type: 'person', aliases: [] },
  { id: 'northport', name: 'Northport', type: 'place', aliases: [] },
]);
const BODY = 'Ana Reyes met Boris Lindqvist in Northport. The mayor left Northport with Mercy Hart. Hart smiled. Northport waited.';
/** Frontmatter before the list of overrides; the first override is on line 8. */
const HEAD = ['---', 'title: T', 'published: 2023-07-05', 'summary: S.', 'sources: [{ name: A source }]', 'overrides:', '  entities:'];

function compile(overrides: string[], body = BODY) {
  const text = [...HEAD, ...overrides.map((line) => `    - ${line}`), '---', body].join('\n');
  return compileArticle({ slug: 'a', path: 'a.md', text }, { gazetteer, timeZone: 'UTC', imageSize: () => null });
}

function mentions(overrides: string[], body = BODY): string[] {
  const { article, problems } = compile(overrides, body);
  if (!article) throw new Error(JSON.stringify(problems));
  return article.analysis.mentions.map(({ surface, entity, type, manualOverride }) => `${surface} → ${entity} ${type}${manualOverride ? ' overridden' : ''}`);
}

function refusal(overrides: string[], body = BODY): string[] {
  return compile(overrides, body).problems.map(({ line, column, message }) => `${line}:${column} ${message}`);
}

describe('an override', () => {
  test('resolves words to an editor’s entity, even if they are no name', () => {
    expect(mentions(['{ text: The mayor, entity: ana-reyes }'])).toContain('The mayor → ana-reyes person overridden');
  });

  test('resolves another spelling to an entity of the article, and then also its surname', () => {
    const body = 'Boris Lindqvist spoke. Mr Boris Lindkvist was tired, and Lindkvist slept.';
    expect(mentions(['{ text: Boris Lindkvist, entity: boris-lindqvist }'], body)).toEqual([
      'Boris Lindqvist → person:boris-lindqvist person',
      'Boris Lindkvist → person:boris-lindqvist person overridden',
      'Lindkvist → person:boris-lindqvist person',
    ]);
  });

  test('sets the type of all occurrences, and of names that refer to them', () => {
    expect(mentions(['{ text: Mercy Hart, type: organization }']).slice(-3)).toEqual([
      'Mercy Hart → organization:mercy-hart organization overridden',
      'Hart → organization:mercy-hart organization',
      'Northport → northport place',
    ]);
  });

  test('hides words, and other rules do not find them again', () => {
    expect(mentions(['{ text: Northport, hide: true }']).join()).not.toContain('Northport');
  });

  test('applies to one occurrence if it says which', () => {
    expect(mentions(['{ text: Northport, occurrence: 2, hide: true }']).filter((line) => line.startsWith('Northport'))).toHaveLength(2);
    expect(mentions(['{ text: Northport, occurrence: 3, type: organization }']).filter((line) => line.startsWith('Northport'))).toEqual([
      'Northport → northport place',
      'Northport → northport place',
      'Northport → organization:northport organization overridden',
    ]);
  });

  test('for one occurrence takes precedence over an override for all, and longer words over shorter ones', () => {
    const lines = mentions([
      '{ text: Northport, hide: true }',
      '{ text: Northport, occurrence: 3, type: place }',
      '{ text: left Northport, entity: ana-reyes }',
    ]);
    expect(lines.filter((line) => line.includes('Northport'))).toEqual([
      'left Northport → ana-reyes person overridden',
      'Northport → northport place overridden',
    ]);
  });

  test('cuts a longer name that contains its words', () => {
    expect(mentions(['{ text: Northport, entity: ana-reyes }'], 'The Northport City Council met.')).toContain('Northport → ana-reyes person overridden');
  });

  test('keeps its reason, which the explanation contains', () => {
    const { article } = compile(['{ text: The mayor, entity: ana-reyes, reason: She holds the office. }']);
    const mention = article!.analysis.mentions.find(({ surface }) => surface === 'The mayor')!;
    expect(mention.manualOverride).toEqual({ reason: 'She holds the office.' });
    expect(mention.why).toBe('‘The mayor’: Ana Reyes, set by an editor (She holds the office.)');
    expect({ ...compiledArticleSchema.parse(article), html: article!.html }).toEqual(article);
  });

  test('that makes a country an organization does not change its entity, which is the place', () => {
    expect(mentions(['{ text: Kenya, type: organization }'], 'They spoke of Kenya.')).toEqual(['Kenya → place:kenya organization overridden']);
  });

  test('applies in a text of another language, too', () => {
    const { article } = compileArticle(
      { slug: 'a', path: 'a.md', text: [...HEAD, '    - { text: La alcaldesa, entity: ana-reyes }', 'lang: es', '---', 'La alcaldesa duerme.'].join('\n') },
      { gazetteer, timeZone: 'UTC', imageSize: () => null },
    );
    expect(article!.analysis.mentions.map(({ surface }) => surface)).toEqual(['La alcaldesa']);
  });
});

describe('an invalid override is refused at its field', () => {
  test.each([
    ['words that are not in the text', '{ text: Boris Lindquist, hide: true }', '8:15 “Boris Lindquist” is not in the text. Did you mean “Boris Lindqvist”?'],
    ['an occurrence too many', '{ text: Northport, occurrence: 4, hide: true }', '8:38 “Northport” occurs 3 times in the text: there is no occurrence 4.'],
    [
      'none of entity, type and hide',
      '{ text: Northport }',
      '8:7 “overrides.entities.0” is not right: must have exactly one of “entity: some-id”, “type: person” (or place, organization) and “hide: true”.',
    ],
    ['a misspelt field', '{ text: Northport, hid: true }', '8:26 There is no field “hid” in “overrides.entities”. Did you mean “hide”?'],
  ])('%s', (_name, override, message) => {
    expect(refusal([override])).toContain(message);
  });

  test('the same words twice', () => {
    expect(refusal(['{ text: Northport, hide: true }', '{ text: Northport, type: place }'])).toEqual([
      '9:15 “Northport” is overridden twice: keep one of them, or say which “occurrence” each is for.',
    ]);
  });

  test('an id that no file and no name of the article has is returned, with the problem to report if no other article has it', () => {
    const { article, elsewhere } = compile(['{ text: The mayor, entity: clara-odua }']);
    expect(article!.analysis.mentions.map(({ entity }) => entity)).toContain('page:clara-odua');
    expect(elsewhere.map((page) => [page.id, missingPage(page, ['clara-oduya', 'ana-reyes'])])).toEqual([
      [
        'clara-odua',
        {
          file: 'a.md',
          line: 8,
          column: 34,
          message: 'There is no entity “clara-odua”: no file content/entities/clara-odua.yaml, and no article that names one. Did you mean “clara-oduya”?',
        },
      ],
    ]);
  });
});
