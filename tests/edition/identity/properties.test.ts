import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildEdition } from '../../../src/edition/build-edition.ts';
import { identify } from '../../../src/edition/identity/identify.ts';
import type { CuratedEntity } from '../../../src/collections/entities/schema.ts';
import { siteSchema } from '../../../src/config/site.ts';
import { withHtml } from '../../collections/articles/with-html.ts';
import { compileArticles } from '../make-edition.ts';
import { person } from '../make-entities.ts';

const site = siteSchema.parse({ name: 'Test', description: 'A test.', address: 'https://example.org' });
const curated: CuratedEntity[] = [person('ana-reyes', 'Ana Reyes')];

const NAMES = ['Boris Lindqvist', 'Anatoly Hrushkov', 'Anatoliy Grushkov', 'Ana Reyes', 'Mr Hrushkov', 'Ms Robin Hale', 'Mr Robin Hale', 'Anatoli Grushkov'];
const ROLES = ['', ', mayor of Northport,', ', mayor of Southport,', ', a striker,', ', 45,', ', 19,'];
const THINGS = ['the Northern Rivers Authority (NRA)', 'the NRA', 'Kharkiv', 'Kharkov', 'the National Rail Agency (NRA)', 'Graivoron', 'Grayvoron'];

const sentence = fc
  .tuple(fc.constantFrom(...NAMES), fc.constantFrom(...ROLES), fc.constantFrom(...THINGS))
  .map(([name, role, thing]) => `${name}${role} spoke of ${thing} in ${thing}.`);
const body = fc.array(sentence, { minLength: 1, maxLength: 3 }).map((sentences) => sentences.join(' '));
const articles = fc.array(fc.tuple(fc.integer({ min: 1, max: 20 }), body), { minLength: 1, maxLength: 7 }).map((list) =>
  compileArticles(
    list.map(([day, text], index) => ({ slug: `a${index}`, published: `2023-05-${String(day).padStart(2, '0')}`, body: text })),
    curated,
  ),
);

describe('identities', () => {
  test('do not depend on the order in which the articles are given', () => {
    fc.assert(
      fc.property(
        articles.chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length }))),
        ([list, shuffled]) => {
          const bySlug = new Map(identify(shuffled, curated).map((article) => [article.slug, article]));
          for (const article of identify(list, curated)) expect(withHtml(bySlug.get(article.slug)!)).toEqual(withHtml(article));
        },
      ),
      { numRuns: 60 },
    );
  });

  test('a later article renames no page, removes none, and moves no article to another', () => {
    const pagesOf = (list: Parameters<typeof buildEdition>[0]) => {
      const { people, places, organizations } = buildEdition(list, curated, site);
      return new Map([...people, ...places, ...organizations].map(({ href, articles: own }) => [href, own.map(({ slug }) => slug)]));
    };
    fc.assert(
      fc.property(articles, body, (list, text) => {
        const before = pagesOf(list);
        const after = pagesOf([...list, ...compileArticles([{ slug: 'later', published: '2023-06-01', body: text }], curated)]);
        for (const [href, slugs] of before) expect(after.get(href)?.filter((slug) => slug !== 'later')).toEqual(slugs);
      }),
      { numRuns: 60 },
    );
  });

  test('every name of an article is an entity of the edition', () => {
    fc.assert(
      fc.property(articles, (list) => {
        for (const { analysis } of identify(list, curated)) {
          const keys = new Set(analysis.entities.map(({ key }) => key));
          for (const { entity } of analysis.mentions) expect(keys).toContain(entity);
          for (const { entity } of analysis.descriptions) expect(keys).toContain(entity);
        }
      }),
      { numRuns: 30 },
    );
  });
});
