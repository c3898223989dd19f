import { hash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CompiledArticle } from '../../src/collections/articles/compiled.ts';
import type { CuratedEntity } from '../../src/collections/entities/schema.ts';
import { buildEdition } from '../../src/edition/build-edition.ts';
import type { ResultCache } from '../../src/edition/result-cache.ts';
import type { Edition } from '../../src/edition/types.ts';
import { createKeys } from '../../src/keys/index.ts';
import { type ArticleSpec, compileArticles, testSettings } from './make-edition.ts';
import { person, place } from './make-entities.ts';

/** Sentences of the generated articles: names that are joined and names that are not, dates, figures, claims, plans, and recurring passages. */
const SENTENCES = [
  'The bridge at Northport was closed on Monday, the mayor, Ana Reyes, said.',
  'Mayor Ana Reyes of Southport denied on 5 May 2023 that the bridge was closed.',
  'Governor Boris Lindqvist promised that the bridge will be opened on 5 June 2023.',
  'The bridge at Northport was opened on 5 June 2023, Boris Lindqvist told the Northport Herald.',
  'The Federal Bridge Agency (FBA) said that 12 people were injured in Northport on 2 May 2023.',
  'The FBA said that 14 people were injured in Northport on 2 May 2023.',
  'FBA inspectors, led by Clara Oduya, came to Northport on Tuesday.',
  'Clara Oduya, a footballer, scored twice against Southport on 7 May 2023.',
  'Bishop Clara Oduya of Westport met Ms Reyes and Mr Lindqvist in April 2023.',
  'According to Mr Smith, the ferry Target Line sank off Westport on 3 May 2023.',
  'The ferry of the Target Line sank off Westport on Wednesday and three people died, police in Westport said.',
  'Everybody has a target line in mind, and a target line helps nobody.',
  'The German Embassy in Northport opened an exhibition on 1 June 2023.',
  'This newspaper has been printed in Northport since the year of the great flood, and it still is.',
  'Farmers of North Province harvested 300 tonnes of barley in May 2023.',
  'Farmers of North Province harvested 320 tonnes of barley in May 2023, Clara Oduya said.',
];
const MORE = ['', 'dateline: Northport', 'topics: [bridges]', 'topics: [bridges, ferries]\ndateline: Westport', 'updated: 2023-06-09T10:00:00Z'];

const FIRST: readonly CuratedEntity[] = [
  place('north', 'North Province', { kind: 'region' }),
  place('northport', 'Northport', { kind: 'town', partOf: 'north' }),
];
const LATER: readonly CuratedEntity[] = [
  person('ana-reyes', 'Ana Reyes', { roles: [{ title: 'mayor', of: 'northport', asOf: '2023-05-02' }] }),
  place('westport', 'Westport', { kind: 'town', partOf: 'north' }),
  { id: 'fba', name: 'Federal Bridge Agency', type: 'organization', aliases: ['FBA'], sameAs: [] },
];

const anyArticle = fc.record({
  slug: fc.integer({ min: 0, max: 7 }).map((number) => `article-${number}`),
  published: fc.integer({ min: 2, max: 20 }).map((day) => `2023-05-${String(day).padStart(2, '0')}`),
  body: fc.subarray(SENTENCES, { minLength: 1, maxLength: 5 }).map((sentences) => sentences.join('\n\n')),
  more: fc.constantFrom(...MORE),
});
const edit = fc.oneof(
  { weight: 6, arbitrary: anyArticle.map((article) => ({ article })) },
  { weight: 2, arbitrary: fc.integer({ min: 0, max: 7 }).map((number) => ({ removed: `article-${number}` })) },
  { weight: 2, arbitrary: fc.constantFrom(...LATER).map((entity) => ({ entity })) },
);
type Edit = { article: ArticleSpec } | { removed: string } | { entity: CuratedEntity };
/** No article has this slug. */
const NOTHING: Edit = { removed: 'none' };

/** Each article is compiled once with the same entities, because that takes most of the time. */
const compiled = new Map<string, CompiledArticle>();

function compile(article: ArticleSpec, entities: readonly CuratedEntity[]): CompiledArticle {
  const key = JSON.stringify([article, entities]);
  if (!compiled.has(key)) {
    const made = compileArticles([article], entities)[0]!;
    compiled.set(key, { ...asNew(made), digest: hash('sha256', JSON.stringify(made) + made.html()) });
  }
  return compiled.get(key)!;
}

/** The files of a newsroom, compiled as in the development server: unchanged ones give the same object. */
class Newsroom {
  readonly #specs = new Map<string, ArticleSpec>();
  readonly #entities = new Map(FIRST.map((entity) => [entity.id, entity]));
  readonly #compiled = new Map<string, { text: string; article: CompiledArticle }>();

  /** Apply a change. An entity that is there is taken out, so that editing it twice brings the first state back. */
  apply(change: Edit): void {
    if ('article' in change) this.#specs.set(change.article.slug, change.article);
    else if ('removed' in change) this.#specs.delete(change.removed);
    else if (!this.#entities.delete(change.entity.id)) this.#entities.set(change.entity.id, change.entity);
  }

  get entities(): CuratedEntity[] {
    return [...this.#entities.values()];
  }

  articles(): CompiledArticle[] {
    return Array.from(this.#specs.values(), (each) => {
      const article = compile(each, this.entities);
      const text = JSON.stringify([article, article.html()]);
      const known = this.#compiled.get(article.slug);
      if (known?.text === text) return known.article;
      const own = asNew(article);
      this.#compiled.set(article.slug, { text, article: own });
      return own;
    });
  }
}

/** Return the same article as a new object, for which nothing is cached. */
function asNew({ html, ...article }: CompiledArticle): CompiledArticle {
  return { ...structuredClone(article), html };
}

/** Return the digest of each part of an edition. */
function partsOf(edition: Edition): Record<string, string> {
  const keys = createKeys();
  const bodies = edition.articles.map(({ html }) => html());
  return Object.fromEntries(Object.entries({ ...edition, bodies }).map(([name, part]) => [name, keys.keyOf(part)]));
}

test('an edition updated after changes of a few articles equals, in every part, one built anew', () => {
  fc.assert(
    fc.property(fc.array(anyArticle, { minLength: 4, maxLength: 10 }), fc.array(edit, { minLength: 3, maxLength: 6 }), (begun, edits) => {
      const newsroom = new Newsroom();
      for (const article of begun) newsroom.apply({ article });
      for (const change of [NOTHING, ...edits]) {
        newsroom.apply(change);
        const articles = newsroom.articles();
        const folded = buildEdition(articles, newsroom.entities, testSettings);
        const anew = buildEdition(articles.map(asNew), structuredClone(newsroom.entities), structuredClone(testSettings));
        expect(partsOf(folded), JSON.stringify(change)).toEqual(partsOf(anew));
      }
    }),
    { numRuns: 5 },
  );
});

/** A cache that keeps copies, as a file does, and counts how many results it had. */
class CountingCache implements ResultCache {
  readonly #kept = new Map<string, unknown>();
  known = 0;
  made = 0;

  get<Result>(key: string, make: () => Result): Result {
    if (this.#kept.has(key)) {
      this.known++;
      return structuredClone(this.#kept.get(key)) as Result;
    }
    this.made++;
    const result = make();
    this.#kept.set(key, structuredClone(result));
    return result;
  }
}

test('an edition made with the kept results of earlier ones equals, in every part, one made without', () => {
  fc.assert(
    fc.property(fc.array(anyArticle, { minLength: 6, maxLength: 10 }), fc.array(edit, { minLength: 4, maxLength: 8 }), (begun, edits) => {
      const newsroom = new Newsroom();
      const cache = new CountingCache();
      for (const article of begun) newsroom.apply({ article });
      let before = { known: 0, made: 0 };
      for (const change of [NOTHING, ...edits, NOTHING]) {
        newsroom.apply(change);
        before = { known: cache.known, made: cache.made };
        const [articles, entities] = [newsroom.articles(), newsroom.entities];
        const kept = buildEdition(articles.map(asNew), structuredClone(entities), testSettings, [], [], [], [], cache);
        const anew = buildEdition(articles.map(asNew), structuredClone(entities), testSettings);
        expect(partsOf(kept), JSON.stringify(change)).toEqual(partsOf(anew));
      }
      // After the last change nothing was different.
      expect(cache.known - before.known).toBeGreaterThanOrEqual(newsroom.articles().length);
      expect(cache.made).toBe(before.made);
    }),
    { numRuns: 5 },
  );
});

test('an edition is not changed by a later one', () => {
  const newsroom = new Newsroom();
  for (const [index, body] of SENTENCES.entries())
    newsroom.apply({ article: { slug: `article-${index}`, published: `2023-05-${String(index + 2).padStart(2, '0')}`, body } });
  const before = buildEdition(newsroom.articles(), newsroom.entities, testSettings);
  const parts = partsOf(before);
  newsroom.apply({ article: { slug: 'article-1', published: '2023-05-01', body: SENTENCES.slice(4).join('\n\n') } });
  newsroom.apply({ entity: LATER[0]! });
  buildEdition(newsroom.articles(), newsroom.entities, testSettings);
  expect(partsOf(before)).toEqual(parts);
});
