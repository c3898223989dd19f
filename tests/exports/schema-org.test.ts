import { describe, expect, test } from 'vitest';
import type { Article } from '../../src/edition/types.ts';
import { serializeJsonLd } from '../../src/exports/json-ld.ts';
import { entityThing, newsArticle } from '../../src/exports/schema-org.ts';
import { expandJsonLd } from './expand-json-ld.ts';
import { edition, hrefs, site } from './fixture.ts';

const { absolute } = hrefs;

// The type check already ensures that each property belongs to its type and has a valid value: schema-dts is schema.org's vocabulary in TypeScript.
const article = edition.articles.find(({ slug }) => slug === 'bridge-closes')!;
const person = edition.people.find(({ id }) => id === 'ana-reyes')!;
const place = edition.places.find(({ id }) => id === 'northport')!;
const SCHEMA = 'https://schema.org/';

/** Expand a value as another program would: every term becomes an IRI of schema.org. */
function expand(value: object): Promise<unknown[]> {
  return expandJsonLd(serializeJsonLd(value), { '@vocab': SCHEMA, url: { '@type': '@id' }, sameAs: { '@type': '@id' } });
}

describe('an article', () => {
  test('has its subjects, place and time, and corrections', () => {
    const reyes = { '@type': 'Person', '@id': absolute('/people/ana-reyes/'), url: absolute('/people/ana-reyes/'), name: 'Ana Reyes' };
    expect(newsArticle(article, site)).toMatchObject({
      headline: article.title,
      about: expect.arrayContaining([reyes]) as unknown,
      locationCreated: { '@type': 'Place', name: 'Northport' },
      spatialCoverage: [{ '@type': 'Place', name: 'Northport' }, { '@type': 'Place' }],
      temporalCoverage: '2023-05-21/2023-05-22',
      correction: [{ '@type': 'CorrectionComment', text: 'There are 41 buses & not 14.', datePublished: '2023-05-25' }],
    });
  });

  test('lists nobody whose name is withheld', () => expect(serializeJsonLd({ ...newsArticle(article, site), hasPart: [] })).not.toContain('Verloc'));

  test('a verbatim claim is a Quotation of its speaker, any other a Claim; a speaker without a page has none', () => {
    const { hasPart } = newsArticle(article, site) as unknown as { hasPart: { '@type': string; text: string; creator?: object }[] };
    // The article names her, with her page as `@id`: a reference is enough.
    const creator = { '@type': 'Person', '@id': absolute('/people/ana-reyes/') };
    expect(hasPart.find(({ text }) => text.includes('safe'))).toMatchObject({ '@type': 'Quotation', creator });
    expect(hasPart.find(({ text }) => text.includes('was closed'))).toMatchObject({ '@type': 'Claim', creator });
    expect(JSON.stringify(hasPart.map(({ creator: by }) => by))).not.toContain('Verloc');
  });

  test('is read by another program', async () => {
    const [expanded] = (await expand(newsArticle(article, site))) as Record<string, unknown>[];
    expect(expanded!['@type']).toEqual([`${SCHEMA}NewsArticle`]);
    expect(expanded![`${SCHEMA}headline`]).toEqual([{ '@value': article.title }]);
  });
});

test('a place is in the place that contains it; a person is the same as elsewhere', async () => {
  const [expandedPlace] = (await expand(entityThing(place, site))) as Record<string, unknown>[];
  expect(expandedPlace![`${SCHEMA}containedInPlace`]).toMatchObject([{ '@id': absolute('/places/north/') }]);
  const [expandedPerson] = (await expand(entityThing(person, site))) as Record<string, unknown>[];
  expect(expandedPerson).toMatchObject({
    '@id': absolute('/people/ana-reyes/'),
    '@type': [`${SCHEMA}Person`],
    [`${SCHEMA}sameAs`]: [{ '@id': 'https://www.wikidata.org/wiki/Q1' }],
    [`${SCHEMA}jobTitle`]: [{ '@value': 'mayor' }],
  });
});

test('an article without names, dates and claims is valid, too', () => {
  const bare = { ...article, people: [], places: [], organizations: [], claims: [], corrections: [], temporalCoverage: null, dateline: undefined } as Article;
  expect(newsArticle(bare, site)).toMatchObject({ '@type': 'NewsArticle', about: [], mentions: [], hasPart: [] });
});
